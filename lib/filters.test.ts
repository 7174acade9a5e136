import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  firstPage,
  withDate,
  withoutDate,
  withoutPlace,
  withoutTopic,
  withPage,
  withPlace,
  withQuery,
  withSort,
  withTopic,
} from "./filter-changes.ts";
import { firstDay, isPartOf, lastDay, placeRange } from "./filter-values.ts";
import {
  EMPTY_FILTER,
  type Filter,
  isNarrowed,
  readDate,
  readFilter,
  readPlaceCode,
  SORTS,
  writeFilter,
} from "./filters.ts";
import { TOPICS } from "./topics.ts";

const read = (address: string) => readFilter(new URLSearchParams(address));

function filterOf(address: string): Filter {
  const reading = read(address);
  if (!reading.ok) throw new Error(`${reading.bad.parameter}: ${reading.bad.takes.rule}`);
  return reading.filter;
}

const two = (n: number) => String(n).padStart(2, "0");
const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const period = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, cut]) => text.slice(0, cut));
const place = fc
  .tuple(fc.integer({ min: 11, max: 82 }), fc.nat(99), fc.nat(99))
  .map(([a, b, c]) => `${a}${two(b)}${b === 0 ? "00" : two(c)}`);
const dates = fc.oneof(
  fc.constant({}),
  period.map((date) => ({ date })),
  fc.tuple(period, period).map(([a, b]) => (firstDay(a) <= lastDay(b) ? { from: a, to: b } : {})),
  period.map((from) => ({ from })),
  period.map((to) => ({ to })),
);
const names = fc
  .uniqueArray(
    fc
      .string({ unit: fc.constantFrom(..."日月谈·&=+% 　"), minLength: 1, maxLength: 6 })
      .filter((text) => text.trim() === text && text !== ""),
    { maxLength: 3 },
  )
  .map((all) => all.sort());
const anyFilter = fc
  .record({
    places: fc.uniqueArray(place, { maxLength: 5 }).map((codes) => codes.sort()),
    sections: names,
    papers: names,
    authors: names,
    chosen: fc.subarray(TOPICS.map((topic) => topic.slug)),
    dates,
    q: fc.oneof(
      fc.constant(""),
      fc.string({ unit: "grapheme", maxLength: 20 }),
      fc.string({ unit: fc.constantFrom(..."医保 &=+%#?\"'*　"), maxLength: 20 }),
    ),
    sort: fc.constantFrom(...SORTS),
    page: fc.integer({ min: 1, max: 99_999 }),
  })
  .map(({ chosen, dates, q, sort, ...rest }) =>
    withPage(
      withSort(withQuery({ ...EMPTY_FILTER, ...rest, ...dates, topics: chosen }, q), sort),
      rest.page,
    ),
  );

describe("reading and writing", () => {
  test("undo each other", () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        expect(filterOf(writeFilter(filter))).toEqual(filter);
      }),
    );
  });

  test("what is written is written the same way again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }), (a, b) => {
        const reading = readFilter(new URLSearchParams([...new URLSearchParams(a), ["q", b]]));
        fc.pre(reading.ok);
        const written = writeFilter(reading.filter);
        expect(writeFilter(filterOf(written))).toBe(written);
      }),
    );
  });

  test("never throw", () => {
    const name = fc.constantFrom(
      "place",
      "topic",
      "section",
      "author",
      "date",
      "from",
      "to",
      "q",
      "sort",
      "page",
      "x",
    );
    const pairs = fc.array(fc.tuple(name, fc.string({ unit: "binary" })));
    fc.assert(fc.property(pairs, (given) => "ok" in readFilter(new URLSearchParams(given))));
  });

  test("nothing given is nothing asked", () => {
    expect(filterOf("")).toEqual(EMPTY_FILTER);
    expect(filterOf("place=&date=&q=+&sort=&page=&utm=x")).toEqual(EMPTY_FILTER);
    expect(writeFilter(EMPTY_FILTER)).toBe("");
  });

  test("one address for one list", () => {
    const address =
      "topic=sports&place=330903&q=%E5%8C%BB%E4%BF%9D&place=310116&topic=health&page=1";
    expect(writeFilter(filterOf(`${address}&place=310116&sort=relevance`))).toBe(
      "place=310116&place=330903&topic=health&topic=sports&q=%E5%8C%BB%E4%BF%9D",
    );
  });

  test("relevance is the default order of a search and nothing without one", () => {
    expect(filterOf("q=a").sort).toBe("relevance");
    expect(filterOf("q=a&sort=newest").sort).toBe("newest");
    expect(filterOf("sort=relevance").sort).toBe("newest");
  });

  test("control characters do no harm", () => {
    expect(filterOf("q=%00医%00保%0d%0a药").q).toBe("医 保 药");
    expect(filterOf("q=%00").q).toBe("");
  });
});

describe("bad values are named", () => {
  test.each([
    ["place=abc", "place", "abc"],
    ["place=33090", "place", "33090"],
    ["place=330003", "place", "330003"],
    ["place=330903&place=x", "place", "x"],
    ["topic=weather", "topic", "weather"],
    [`paper=${"报".repeat(101)}`, "paper", `${"报".repeat(60)}……`],
    ["date=2023-13", "date", "2023-13"],
    ["date=2023-02-29", "date", "2023-02-29"],
    ["date=202", "date", "202"],
    ["date=2023-6", "date", "2023-6"],
    ["date=2023&date=2024", "date", "2023、2024"],
    ["from=yesterday", "from", "yesterday"],
    ["to=2023-00", "to", "2023-00"],
    ["date=2023&from=2022", "date", "2023"],
    ["from=2024&to=2023-12", "from", "2024"],
    ["sort=best", "sort", "best"],
    ["page=0", "page", "0"],
    ["page=-1", "page", "-1"],
    ["page=1.5", "page", "1.5"],
    ["page=100000", "page", "100000"],
    [`q=${"医".repeat(201)}`, "q", `${"医".repeat(60)}……`],
  ])("%s", (address, parameter, value) => {
    expect(read(address)).toMatchObject({ ok: false, bad: { parameter, value } });
  });

  test("with what is taken", () => {
    const reading = read("topic=weather");
    for (const { slug } of TOPICS)
      expect(reading.ok ? "" : reading.bad.takes.details).toContain(slug);
  });

  test("but 200 characters are searched for, emoji counted once each", () => {
    expect(filterOf(`q=${"😀".repeat(200)}`).q).toHaveLength(400);
  });

  test("and a range may begin and end in the same month", () => {
    expect(filterOf("from=2023-06-13&to=2023-06")).toMatchObject({ from: "2023-06-13" });
  });
});

describe("changing a filter", () => {
  const filter = filterOf("place=330900&topic=health&q=医保&page=3");

  test("goes back to the first page", () => {
    expect(withTopic(filter, "sports")).toMatchObject({ topics: ["health", "sports"], page: 1 });
    expect(withoutTopic(filter, "health")).toMatchObject({ topics: [], page: 1 });
    expect(firstPage(filter).page).toBe(1);
    expect(withSort(filter, "oldest")).toMatchObject({ sort: "oldest", page: 1 });
  });

  test("a district narrows its city, a city widens its district, another place adds", () => {
    expect(withPlace(filter, "330903").places).toEqual(["330903"]);
    expect(withPlace(withPlace(filter, "330903"), "330900").places).toEqual(["330900"]);
    expect(withPlace(filter, "310116").places).toEqual(["310116", "330900"]);
    expect(withoutPlace(filter, "330900").places).toEqual([]);
  });

  test("dates give way to each other", () => {
    const dated = withDate(filterOf("from=2022"), "2023-06");
    expect(dated).toMatchObject({ date: "2023-06", from: null, to: null });
    expect(withoutDate(dated).date).toBeNull();
  });

  test("sort and page do not narrow", () => {
    expect(isNarrowed(filter)).toBe(true);
    expect(isNarrowed(filterOf("sort=oldest&page=2"))).toBe(false);
  });
});

describe("values", () => {
  test.each([
    ["330000", "340000", false],
    ["330000", "330903", true],
    ["330900", "330903", true],
    ["330900", "330900", true],
    ["330903", "330900", false],
    ["330900", "331001", false],
    ["420000", "429004", true],
    ["310000", "310116", true],
    ["429004", "429004", true],
  ])("%s holds %s: %s", (above, code, holds) => {
    expect(isPartOf(code, above)).toBe(holds);
  });

  test("the codes of a place and its parts", () => {
    expect(placeRange("330000")).toEqual({ first: "330000", last: "339999" });
    expect(placeRange("330900")).toEqual({ first: "330900", last: "330999" });
    expect(placeRange("330903")).toEqual({ first: "330903", last: "330903" });
    expect(placeRange("110100")).toEqual({ first: "110100", last: "110199" });
  });

  test("first and last days", () => {
    expect([firstDay("2024"), lastDay("2024")]).toEqual(["2024-01-01", "2024-12-31"]);
    expect([firstDay("2024-02"), lastDay("2024-02")]).toEqual(["2024-02-01", "2024-02-29"]);
    expect([firstDay("2024-02-03"), lastDay("2024-02-03")]).toEqual(["2024-02-03", "2024-02-03"]);
  });

  test("of the address itself", () => {
    expect([readDate("2023-06-13"), readDate("2023-06"), readDate("x")]).toEqual([
      "2023-06-13",
      null,
      null,
    ]);
    expect([readPlaceCode("330903"), readPlaceCode("33")]).toEqual(["330903", null]);
  });
});
