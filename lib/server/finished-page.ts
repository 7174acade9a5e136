/** An answer as the framework or the server made it, whole, before it is headed and sent. */
export type FinishedPage = Readonly<{
  status: number;
  /** Lower-case names; only what the page itself says, such as `content-type` and `location`. */
  headers: Readonly<Record<string, string>>;
  body: Buffer;
}>;

/** True when the page is an HTML document, not data, a picture or a script. */
export function isDocument(page: FinishedPage): boolean {
  return /^text\/html\b/i.test(page.headers["content-type"] ?? "");
}
