import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../text/fold.ts";
import { isOperator, readQuery, withoutPart, wordsOf } from "./grammar.ts";

/** A query in short: `-title“a b”` for what is left out of headlines; a range of days for dates. */
function draw(q: string): string[] {
  const { terms, dates } = readQuery(q);
  return [
    ...terms.map(({ field, texts, without, quoted }) => {
      const text = quoted ? `“${texts.join("|")}”` : texts.join("|");
      return `${without ? "-" : ""}${field === "any" ? "" : `${field}=`}${text}`;
    }),
    ...dates.map(({ from, to, without }) => `${without ? "-" : ""}${from ?? ""}..${to ?? ""}`),
  ];
}

describe("words as they stand", () => {
  test.each([
    ["医保", ["医保"]],
    [" 医保　ＧＤＰ\t办 ", ["医保", "gdp", "办"]],
    ["AND OR NOT", ["and", "or", "not"]],
    ["", []],
    ["　", []],
    ["-", ["-"]],
    ["－", ["-"]],
    ["--医保", ["--医保"]],
    ["医保-", ["医保-"]],
    ["2023-06", ["2023-06"]],
    ['"医保', ['"医保']],
    ['"医保 局', ['"医保', "局"]],
    ["“医保 局", ["“医保", "局"]],
    ['""', ['""']],
    ['" "', ['"', '"']],
    ["”“", ["”“"]],
    ["异乡有“医靠”", ["异乡有“医靠”"]],
    ["“培训+演练”消防", ["“培训+演练”消防"]],
    ["foo:bar", ["foo:bar"]],
    ["作者：张三", ["作者:张三"]],
    ["title:", ["title:"]],
    ["topic: culture and tourism", ["topic:", "culture", "and", "tourism"]],
    ["title: 医保", ["title:", "医保"]],
    ['title:""', ['title:""']],
    ["subtitle:医保", ["subtitle:医保"]],
    ["date:昨天", ["date:昨天"]],
    ["date:2023-13", ["date:2023-13"]],
    ["date:2024..2023", ["date:2024..2023"]],
    ["date:..", ["date:.."]],
    ["date:2023..2024..2025", ["date:2023..2024..2025"]],
    ["-date:昨天", ["-date:昨天"]],
    ["topic:天气", ["topic:天气"]],
    ["-topic:", ["-topic:"]],
    ["topic:", ["topic:"]],
    ["-place:", ["-place:"]],
    ["health", ["health"]],
    ["title:-医保", ["title:-医保"]],
    ["' OR 1=1 --", ["'", "or", "1=1", "--"]],
  ])("%j", (q, words) => {
    expect(draw(q)).toEqual(words);
    expect(readQuery(q).terms.some(isOperator)).toBe(false);
  });
});

describe("operators", () => {
  test.each([
    ['"医保 局"', ["“医保 局”"]],
    ["“医保 局” 药", ["“医保 局”", "药"]],
    ["＂医保 局＂", ["“医保 局”"]],
    ['"“一件事”"', ["““一件事””"]],
    ['"a"b c"', ['“a"b c”']],
    ["亚运 -消防", ["亚运", "-消防"]],
    ["－消防", ["-消防"]],
    ['-"a b"', ["-“a b”"]],
    ["title:亚运", ["title=亚运"]],
    ["TITLE：亚运", ["title=亚运"]],
    ['title:"a b"', ["title=“a b”"]],
    ["title:“a b”", ["title=“a b”"]],
    ["-title:亚运", ["-title=亚运"]],
    ["title:title:亚运", ["title=title:亚运"]],
    ["-author:张三", ["-author=张三"]],
    ["-place:普陀", ["-place=普陀"]],
    ["-date:2023-06", ["-2023-06-01..2023-06-30"]],
    ["－date：2023..", ["-2023-01-01.."]],
    ["topic:health", ["topic=health"]],
    ["topic:健康医保", ["topic=health"]],
    ["TOPIC：医保", ["topic=health"]],
    ["-topic:Tourism", ["-topic=culture"]],
    ['topic:"Farming and Countryside"', ["topic=“rural”"]],
    ["topic:culture and tourism", ["topic=culture"]],
    ["-TOPIC：Culture　and  Tourism 医保", ["-topic=culture", "医保"]],
    ["topic:party and anti-corruption topic:law", ["topic=party", "topic=law"]],
    ["topic:culture and tourist", ["topic=culture", "and", "tourist"]],
    ["topic:culture and", ["topic=culture", "and"]],
    ["title:culture and tourism", ["title=culture", "and", "tourism"]],
    ["author:小井", ["author=小井"]],
    ["place:普陀 医保", ["place=普陀", "医保"]],
    ["date:2023-06..2023-08", ["2023-06-01..2023-08-31"]],
    ["date：２０２３－０６．．２０２３－０８", ["2023-06-01..2023-08-31"]],
    ["date:2023-06…2023-06-03", ["2023-06-01..2023-06-03"]],
    ["date:2023", ["2023-01-01..2023-12-31"]],
    ["date:2023..", ["2023-01-01.."]],
    ["date:..2023-02", ["..2023-02-28"]],
  ])("%j", (q, parts) => expect(draw(q)).toEqual(parts));

  test("what is found is marked, what is left out or stands in tables is not", () => {
    const query = readQuery('医保 title:亚运 -消防 author:小井 place:普陀 "a b" 医保');
    expect(wordsOf(query)).toEqual(["医保", "亚运", "a b"]);
  });

  test("any part can be dropped", () => {
    const q = '医保 title:"a b" -消防 date:2023';
    const { terms, dates } = readQuery(q);
    const rests = [...terms, ...dates].map(({ span }) => withoutPart(q, span));
    expect(rests).toEqual([
      'title:"a b" -消防 date:2023',
      "医保 -消防 date:2023",
      '医保 title:"a b" date:2023',
      '医保 title:"a b" -消防',
    ]);
  });
});

const pieces = fc.constantFrom(
  ...'医保局a1-－"＂“”:： 　…．.，',
  ...[
    "title:",
    "author：",
    "place:",
    "topic:",
    "健康",
    "culture and tourism",
    "date:",
    "2023-06",
    "..",
    "foo:",
    "\ud83d",
    "😀",
  ],
);
const anyQuery = fc.oneof(
  fc.array(pieces, { maxLength: 24 }).map((all) => all.join("")),
  fc.string({ unit: "binary", maxLength: 40 }),
);

describe("every text", () => {
  test("is read, whole and in order", () => {
    fc.assert(
      fc.property(anyQuery, (q) => {
        const { terms, dates } = readQuery(q);
        const spans = [...terms, ...dates].map(({ span }) => span).sort((a, b) => a[0] - b[0]);
        let done = 0;
        for (const [start, end] of spans) {
          expect(q.slice(done, start).trim()).toBe("");
          expect(end).toBeGreaterThan(start);
          done = end;
        }
        expect(q.slice(done).trim()).toBe("");
      }),
      { numRuns: 500 },
    );
  });

  test("without operators is the words between its blanks", () => {
    const plain = fc.string({ unit: fc.constantFrom(..."医保局aＡ1，。！”（）+%*? 　\t😀") });
    fc.assert(
      fc.property(plain, (q) => {
        expect(draw(q)).toEqual(q.split(/\s+/).filter(Boolean).map(fold));
      }),
    );
  });

  test("in quotation marks is one word", () => {
    const inner = fc
      .string({ unit: fc.constantFrom(..."医保 -:“title"), minLength: 1 })
      .filter((text) => text.trim() !== "");
    fc.assert(
      fc.property(inner, (text) => {
        expect(draw(`"${text}"`)).toEqual([`“${fold(text)}”`]);
        expect(draw(`-title:"${text}"`)).toEqual([`-title=“${fold(text)}”`]);
      }),
    );
  });
});
