import { describe, expect, it } from "vitest";
import type { Span } from "../../../article.ts";
import { passageOf } from "../../../text/passage.ts";
import { unitsOf } from "./units.ts";

const texts = (source: string, furniture: Span[][]) =>
  unitsOf({
    source,
    url: null,
    stories: [],
    furniture: furniture.map((spans) => ({
      passage: passageOf(source, spans),
      reason: "printed date",
    })),
  }).map(({ text }) => text);

describe("unitsOf furniture", () => {
  it("reads what markup breaks as it is shown", () => {
    const source = "<i>2021</i>年<i>04</i>月06日";
    expect(
      texts(source, [
        [
          [3, 7],
          [11, 12],
          [15, 17],
          [21, 25],
        ],
      ]),
    ).toEqual(["2021年04月06日"]);
  });

  it("joins lines that only blanks part", () => {
    expect(texts("河东日报\n2021年4月6日", [[[0, 4]], [[5, 14]]])).toEqual([
      "河东日报\n2021年4月6日",
    ]);
  });

  it("keeps lines apart that words part", () => {
    expect(texts("2021年 要闻 4月6日", [[[0, 5]], [[9, 13]]])).toEqual(["2021年", "4月6日"]);
  });
});
