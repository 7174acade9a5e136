/** The wall's colour in each theme, for the browser's own bars; the tokens' `--wall` says the same. */
export const THEME_COLOURS = {
  light: "#dfe1dc",
  dark: "#0d0f0e",
  sepia: "#d8cab0",
  largePrint: "#ffffff",
} as const;
