import fc from "fast-check";
import { expect, test } from "vitest";
import { readQuery } from "./grammar.ts";
import { asksForWords, encodeSingles, encodeText, readTextQuery } from "./tokens.ts";

const ask = (q: string) => readTextQuery(readQuery(q));

test("a text becomes overlapping pairs, its last character alone", () => {
  expect(encodeText("ab")).toBe("002p002q 002q");
  expect(encodeText("Ａ")).toBe("002p");
  expect(encodeText("")).toBe("");
});

test("single characters are written once each, those of headlines once more as such", () => {
  expect(encodeSingles(["a"], ["bＡb"])).toBe("002p 002q h002p");
  expect(encodeSingles([], [])).toBe("");
});

test("words become phrases of pairs, single characters are looked for by themselves", () => {
  expect(ask("abc a").found).toEqual({
    ArticleSearch: '(("002p002q 002q002r"))',
    ArticleCharacters: '(("002p"))',
  });
  expect(ask("abc title:ab -bc -b")).toEqual({
    found: {
      ArticleSearch: '(("002p002q 002q002r") AND (headline : ("002p002q"))) NOT (("002q002r"))',
      ArticleCharacters: null,
    },
    either: [],
    eitherInHeadlines: [],
    headlines: {
      ArticleSearch: '((headline : ("002p002q 002q002r")) AND (headline : ("002p002q")))',
      ArticleCharacters: null,
    },
    leftOut: { ArticleSearch: null, ArticleCharacters: '("002q")' },
  });
  expect(ask("title:a -b")).toMatchObject({
    found: { ArticleSearch: null, ArticleCharacters: '(("h002p")) NOT (("002q"))' },
    headlines: { ArticleSearch: null, ArticleCharacters: '(("h002p"))' },
  });
});

test("a word that may be short or long is looked for in both indexes", () => {
  const [term] = readQuery("ab").terms;
  const terms = term ? [{ ...term, texts: ["ab", "c"] }] : [];
  expect(readTextQuery({ terms, dates: [] })).toMatchObject({
    found: { ArticleSearch: null, ArticleCharacters: null },
    either: [{ ArticleSearch: '("002p002q")', ArticleCharacters: '("002r")' }],
    eitherInHeadlines: [
      { ArticleSearch: '(headline : ("002p002q"))', ArticleCharacters: '("h002r")' },
    ],
  });
});

test("where no word has to be found nothing is asked for", () => {
  for (const q of ["", "-a", "author:a", "date:2023"]) expect(asksForWords(ask(q))).toBe(false);
  expect(ask("-a -title:b c").leftOut).toEqual({ ArticleSearch: null, ArticleCharacters: null });
  expect(ask("-a -title:bc").leftOut).toEqual({
    ArticleSearch: '(headline : ("002q002r"))',
    ArticleCharacters: '("002p")',
  });
});

test("an expression holds nothing of what was typed but its numbers", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1 }), (q) => {
      const { found, leftOut } = ask(q);
      for (const expression of [...Object.values(found), ...Object.values(leftOut)]) {
        const words = (expression ?? "").replace(/headline :|AND|OR|NOT/g, "");
        expect(words).toMatch(/^([0-9a-z "()])*$/);
      }
    }),
  );
});
