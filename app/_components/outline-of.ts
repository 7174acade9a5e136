/** What a page looks like from afar: where its headings and lines of text stand. */
export type Outline = "front" | "list" | "story" | "calendar" | "map" | null;

const OUTLINES: readonly (readonly [path: RegExp, outline: Outline])[] = [
  [/^\/(?:editions\/[^/]+)?$/, "front"],
  [/^\/articles$/, "list"],
  [/^\/a\/[^/]+$/, "story"],
  [/^\/editions$/, "calendar"],
  [/^\/places(?:\/[^/]+)?$/, "map"],
];

/**
 * The outline of the page at a path of this site; null for one that has none of its own.
 * `outlineOf("/articles")` → `"list"`
 */
export function outlineOf(path: string): Outline {
  return OUTLINES.find(([form]) => form.test(path))?.[1] ?? null;
}
