/** Addresses that are no pages for reading, whatever their ending. */
const NO_PAGE = /^\/(?:_next|api|healthz|suggest)(?:\/|$)/;

/** Whether a path is a page to read, which has a language: no file, feed, picture, data or sign of life. */
export function isPage(path: string): boolean {
  return !NO_PAGE.test(path) && !path.slice(path.lastIndexOf("/")).includes(".");
}
