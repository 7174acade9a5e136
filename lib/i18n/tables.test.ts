import { describe, expect, it } from "vitest";
import { WORDS } from "../i18n.ts";

type Table = Readonly<Record<string, unknown>>;

const isTable = (value: unknown): value is Table => typeof value === "object" && value !== null;

/** Every word of a table by its path: `errors.badAddress.title`. */
function wordsIn(table: Table, above = ""): [path: string, word: unknown][] {
  return Object.entries(table).flatMap(([name, word]) =>
    isTable(word) ? wordsIn(word, `${above}${name}.`) : [[above + name, word] as [string, unknown]],
  );
}

const zh = wordsIn(WORDS.zh);
const en = wordsIn(WORDS.en);

describe("the tables of words", () => {
  it("have the same words in every language, each of the same kind", () => {
    const kinds = (words: typeof zh) =>
      words.map(([path, word]) => `${path} ${typeof word}`).sort();
    expect(kinds(en)).toEqual(kinds(zh));
  });

  it.each(Object.entries({ zh, en }))("are nowhere empty: %s", (_, words) => {
    expect(words.filter(([, word]) => word === "").map(([path]) => path)).toEqual([]);
    expect(words.length).toBeGreaterThan(200);
  });

  it("are English but for the name on the board and what names Chinese itself", () => {
    const chinese = en.filter(([, word]) => /\p{Script=Han}/u.test(String(word)));
    expect(chinese.map(([path]) => path)).toEqual([
      "common.nameplate",
      "common.view.lang.zh",
      "common.view.script.hans",
      "common.view.script.hant",
      "edition.opinion",
    ]);
  });

  it("count in the plural, figures grouped", () => {
    const { articles, common, dates, edition } = WORDS.en;
    expect(articles.count(1)).toBe("1 article");
    expect(articles.count(1335)).toBe("1,335 articles");
    expect(common.stories(1)).toBe("1 story");
    expect(edition.monthCount(1, 2)).toBe("1 edition, 2 stories");
    expect(dates.day({ year: 2023, month: 6, day: 13 })).toBe("13 June 2023");
    expect(dates.lunarDay({ name: "正月初一", month: 1, day: 22 })).toBe(
      "22nd of the 1st lunar month",
    );
  });
});
