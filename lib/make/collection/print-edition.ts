import { makePage } from "../pages.ts";
import type { MadeEdition } from "./editions.ts";

/** The raw text of an edition as a PDF's text layer gives it: its pages laid out in columns, parted by form feeds. */
export function printEdition({ paper, date, home, pages }: MadeEdition): string {
  const [year, month, day] = date.split("-").map(Number);
  const texts = pages.map((stories, at) => {
    const layout = Number(home) + Date.parse(date) / 86_400_000 + at;
    const page = makePage(
      stories.map(({ text }) => text),
      layout,
    );
    return `${paper}\n${year}年${month}月${day}日 第${at + 1}版\n\n${page.text}`;
  });
  return texts.join("\f");
}
