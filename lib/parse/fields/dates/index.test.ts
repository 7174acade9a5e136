import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDates } from "./index.ts";
import { buildPage } from "./testing/build-page.ts";

const PIECES = [
  "2023",
  "年",
  "12",
  "月",
  "31",
  "日",
  "二〇",
  "十",
  "廿",
  "三",
  "至",
  "—",
  "昨天",
  "今年",
  "去年",
  "（",
  "）",
  "星期",
  "五",
  "区委书记",
  "调研",
  "截至",
  "为期",
  "个月",
  "第",
  "届",
  "进博会",
  "建党",
  "周年",
  "上旬",
  "前",
  "将",
  "，",
  "。",
  " ",
  "\n",
  "０",
  "迎亚运",
  "持续至",
  "拉开序幕",
  "电",
  "新华社",
];

const text = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 40 })
  .map((pieces) => pieces.join(""));

describe("findDates on any text", () => {
  it("never throws, gives one date a story, in order, and evidence that points at its words", () => {
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 3 }),
        fc.array(text, { maxLength: 2 }),
        (bodies, furniture) => {
          const page = buildPage(
            bodies.map((body) => ({ body: [body] })),
            { furniture },
          );
          const dates = findDates(page);
          expect(dates).toHaveLength(bodies.length);
          for (const date of dates) {
            if (!date) continue;
            expect(date.earliest <= date.value && date.value <= date.latest).toBe(true);
            for (const { span, text: words } of date.evidence) {
              expect(page.source.slice(span[0], span[1])).toBe(words);
            }
          }
        },
      ),
      { numRuns: 400, seed: 7 },
    );
  });

  it("comes to an end on long odd input", () => {
    const odd = "昨天12月1日至5日2023年".repeat(40_000);
    expect(findDates(buildPage([{ body: [odd] }]))).toHaveLength(1);
  });
});
