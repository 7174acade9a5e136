/** How much of a file is looked at. */
const SAMPLE = 200_000;
/** A table of figures or a page of names in Latin letters still has more. */
const LEAST_SHARE = 0.02;

/**
 * Whether enough of a text's characters are Chinese for it to be a page: what a browser saves beside
 * a web page, scripts and style sheets, has next to none.
 */
export function isChinese(text: string): boolean {
  const end = Math.min(text.length, SAMPLE);
  let han = 0;
  let printed = 0;
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > 32) printed++;
    if (code >= 0x2e80 && code <= 0x9fff) han++;
  }
  return han > printed * LEAST_SHARE;
}
