import largePrintWidths from "./lib/settings/large-print-widths.mjs";

export default { plugins: ["@tailwindcss/postcss", largePrintWidths()] };
