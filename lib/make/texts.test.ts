import { describe, expect, it } from "vitest";
import type { ArticleText } from "./article-text.ts";
import { makePage } from "./pages.ts";
import { TEXTS } from "./texts.ts";

const titleOf = ({ headline }: ArticleText) => headline.join(" ");
const lengthOf = ({ body }: ArticleText) => body.join("").length;
const printed = (text: ArticleText) => [
  text.section ?? "",
  text.kicker ?? "",
  ...text.headline,
  ...(text.subheadlines ?? []),
  ...text.body,
  text.caption?.text ?? "",
];

describe("the texts that pages are made of", () => {
  it("are many, of every kind and length, and no two have one title", () => {
    const kinds = new Map<string, number>();
    for (const { kind = "" } of TEXTS) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    expect(TEXTS.length).toBeGreaterThanOrEqual(160);
    expect(new Set(TEXTS.map(titleOf)).size).toBe(TEXTS.length);
    expect(Math.min(...kinds.values())).toBeGreaterThanOrEqual(5);
    expect(kinds.size).toBe(10);
    expect(Math.min(...TEXTS.map(lengthOf))).toBeLessThan(60);
    expect(Math.max(...TEXTS.map(lengthOf))).toBeGreaterThan(1200);
  });

  it.each(TEXTS.map((text) => [titleOf(text), text] as const))("%s is well formed", (_, text) => {
    for (const words of printed(text)) {
      expect(words.trim()).toBe(words);
      expect(words).not.toMatch(/["\u3000\n]|^#$/u);
      expect(words.match(/“/gu)?.length, words).toBe(words.match(/”/gu)?.length);
    }
    expect(text.body.some((words) => !words && !text.verse)).toBe(false);
    expect(text.body.at(0)).toBeTruthy();
    expect(text.body.at(-1)).toMatch(/^[^#]/u);
    if (text.verse) expect(Math.max(...text.body.map((line) => line.length))).toBeLessThan(22);
  });

  it("keep a poem's lines and a notice's signature when they are printed", () => {
    const poem = TEXTS.find(({ verse }) => verse);
    const notice = TEXTS.find((text) => text.notice);
    if (!poem || !notice?.notice) throw new Error("there are a poem and a notice");
    const { text, articles } = makePage([poem, notice], 1, { credits: "byline", halfWidth: false });
    const lines = text.split("\n");
    for (const line of poem.body.filter(Boolean)) expect(lines).toContain(line);
    expect(articles[0]?.body[0]?.text).toBe(poem.body.slice(0, poem.body.indexOf("")).join(" "));
    expect(lines).toContain(notice.notice.signature);
  });
});
