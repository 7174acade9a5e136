import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Passage } from "../../../text/passage.ts";
import type { ToldSheet } from "../../source.ts";
import { readHtml } from "./index.ts";

describe("what is read", () => {
  it("points into the source and holds no character twice", () => {
    const parts = fc.constantFrom(
      "<p>",
      "</p>",
      "<h1>",
      "</h1>",
      "<br>",
      "老街重新开门，",
      "迎来客人。",
      "&nbsp;",
      "&ldquo;",
      "&#8221;",
      "<founder-title>",
      "</founder-title>",
      "<founder-content>",
      "</founder-content>",
      "<!--enpcontent-->",
      "<!--/enpcontent-->",
      "<!--enpproperty <title>甲</title>/enpproperty-->",
      "<img>",
      "（记者 骆平）",
      "2023-06-13 08:15",
      "来源：河东日报",
      "<a href=1>",
      "</a>",
      "<div class=TRS_Editor>",
      "</div>",
      "<b>",
      "</b>",
      "<![CDATA[乙]]>",
      "<",
      "&",
      "\n",
      "　　",
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 60 }), (list) => {
        const source = list.join("");
        expectExact(source, readHtml(source));
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it("takes any text at all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (source) => {
        expectExact(source, readHtml(source));
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it.each([
    ["deep", `${"<div>".repeat(200_000)}老街开门。`],
    ["crowded", `${"<div><p>老街开门。</p>".repeat(4000)}${"</div>".repeat(4000)}`],
    ["unclosed", "<p".repeat(20_000)],
    ["blanks", `<p>${"\n".repeat(50_000)}&nbsp;${" ".repeat(50_000)}</p>`],
    ["arrows", `<p>${">".repeat(250)}${"。".repeat(60_000)}</p>`],
    ["digits", `<p>${"1".repeat(200)}x</p>`.repeat(200)],
    ["brackets", `<p>${"（“".repeat(30_000)}</p>`],
    ["bodies", "<!--enpcontent--><p>甲乙。</p>".repeat(3000)],
    ["one line over and over", "<p>老街重新开门，迎来客人。</p>".repeat(8000)],
  ])("ends soon on hostile text: %s", (_, source) => {
    const began = performance.now();
    readHtml(source);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

function expectExact(source: string, { stories, furniture }: ToldSheet): void {
  const passages: (Passage | null)[] = [
    ...stories.flatMap((each) => [
      each.section,
      each.kicker,
      each.headline,
      ...each.subheadlines,
      each.source,
      ...each.credits,
      ...each.body.map(({ passage }) => passage),
      ...each.captions.flatMap(({ text, credit }) => [text, credit]),
    ]),
    ...furniture.map(({ passage }) => passage),
  ];
  const taken = new Set<number>();
  for (const passage of passages) {
    for (const { at, span, length } of passage?.pieces ?? []) {
      const text = passage?.text ?? "";
      if (length === undefined)
        expect(source.slice(...span)).toBe(text.slice(at, at + span[1] - span[0]));
      for (let offset = span[0]; offset < span[1]; offset++) {
        expect(taken.has(offset)).toBe(false);
        taken.add(offset);
      }
    }
  }
}
