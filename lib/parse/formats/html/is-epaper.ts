import type { HtmlPage } from "./page.ts";

/** Whether a page is a printed paper's: marked by its system, or with a page's number in its chrome. */
export function isEpaper({
  elements,
  marks,
  blocks,
  meta,
}: Pick<HtmlPage, "elements" | "marks" | "blocks" | "meta">): boolean {
  if (marks.some(({ role }) => role === "paper")) return true;
  if (elements.some(({ tag, label }) => tag === "founder-content" || label.includes("ozoom")))
    return true;
  if (meta.digital) return true;
  return blocks.some(({ passage }) =>
    /^第?\s*[A-Z]?\d{1,3}\s*版(?:\s*[:：]|[ \u3000]\p{Script=Han}{2,6}$)/u.test(passage.text),
  );
}
