import type { Words } from "../words.ts";

/** Words of the reader's settings: the panel, the tools beside an article, large print's bar. */
export const settings: Words["settings"] = {
  colon: ": ",
  title: "Text and layout",
  short: "Text",
  lead: "Kept on this device only.",
  close: "Close",
  reset: "Reset all",
  resetDone: "Settings reset",
  print: {
    name: "Large print",
    help: "Letters half as large again, black on white, bigger buttons",
    entered: "Large print is on. Smaller, larger and exit are at the foot of the screen.",
    left: "Large print is off",
    bar: "Large print",
    exit: "Exit",
    back: "Back",
  },
  rows: {
    size: {
      name: "Text size",
      values: { small: "S", medium: "M", large: "L", larger: "XL", largest: "XXL" },
    },
    leading: { name: "Spacing", values: { close: "Tight", medium: "Medium", open: "Loose" } },
    measure: { name: "Line length", values: { narrow: "32", medium: "36", wide: "40" } },
    face: { name: "Typeface", values: { serif: "Serif", sans: "Sans" } },
    theme: {
      name: "Colours",
      values: { light: "White", sepia: "Sepia", dark: "Dark", system: "Auto" },
    },
    indent: { name: "Paragraphs", values: { two: "Indented", none: "Flush" } },
    direction: { name: "Direction", values: { across: "Across", down: "Stories vertical" } },
  },
  address: { script: "Characters", ruby: { none: "None", pinyin: "Over text" }, lang: "Language" },
  tools: {
    title: "Reading",
    smaller: "Smaller",
    larger: "Larger",
    down: "Vertical",
    print: "Large print",
    steps: ["step 1", "step 2", "step 3", "step 4"],
    smallest: "already the smallest",
    largest: "already the largest",
  },
  downHint: "Vertical text: read columns from right to left, then go down to the next row",
};
