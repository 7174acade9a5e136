import { describe, expect, it } from "vitest";
import { makePage } from "../make/pages.ts";
import { seedRandom } from "../make/random.ts";
import { LAYOUT_KINDS } from "../make/score-pages.ts";
import { TEXTS } from "../make/texts.ts";
import { squash } from "./gold/match.ts";
import { parse } from "./index.ts";

/** Pages the weights were not fitted on: those were 20000 and on. */
const FIRST_SEED = 40_000;
const PAGES_OF_A_KIND = 36;

interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

/** Whether headline and text of every parsed article of many made pages are exactly as printed. */
function judgePages(): Judged[] {
  const judged: Judged[] = [];
  for (const { fixed, most } of LAYOUT_KINDS) {
    for (let seed = FIRST_SEED; seed < FIRST_SEED + PAGES_OF_A_KIND; seed++) {
      const random = seedRandom(seed);
      const page = makePage(random.shuffle(TEXTS).slice(0, random.between(1, most)), seed, fixed);
      const text = (body: readonly { readonly text: string }[]) =>
        squash(body.map((block) => block.text).join(""));
      const gold = new Map(page.articles.map((each) => [squash(each.headline), text(each.body)]));
      for (const { headline, body, confidence } of parse(Buffer.from(page.text), "x").articles) {
        judged.push({ confidence, right: gold.get(squash(headline)) === text(body) });
      }
    }
  }
  return judged;
}

const shareRight = (judged: readonly Judged[]) =>
  judged.filter(({ right }) => right).length / judged.length;

describe("confidence", () => {
  const judged = judgePages();
  const between = (low: number, high: number) =>
    judged.filter(({ confidence }) => confidence >= low && confidence < high);

  it("is 0.9 and over for articles of which 95 in 100 are exactly right", () => {
    const sure = between(0.9, 1.01);
    expect(sure.length).toBeGreaterThan(judged.length / 50);
    expect(shareRight(sure)).toBeGreaterThanOrEqual(0.95);
  });

  it("grows with the share of articles that are exactly right", () => {
    const shares = [between(0, 0.4), between(0.4, 0.6), between(0.6, 0.8), between(0.8, 1.01)].map(
      shareRight,
    );
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
  });

  it("lies between 0 and 1", () => {
    expect(judged.every(({ confidence }) => confidence >= 0 && confidence <= 1)).toBe(true);
  });
});
