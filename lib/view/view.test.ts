import { describe, expect, it } from "vitest";
import { addressIn, PLAIN_VIEW, readView, type View, withoutView, writeView } from "./view.ts";

const read = (query: string) => readView(new URLSearchParams(query));

describe("readView", () => {
  it.each<[query: string, view: Partial<View>]>([
    ["", {}],
    ["lang=&script=&ruby=", {}],
    ["place=330903&utm_source=x", {}],
    ["lang=en", { lang: "en", chosen: true }],
    ["lang=zh", { chosen: true }],
    ["lang=en&lang=en", { lang: "en", chosen: true }],
    ["script=hant", { script: "hant" }],
    ["script=hans", {}],
    ["ruby=pinyin", { ruby: "pinyin" }],
    [
      "ruby=pinyin&script=hant&lang=en",
      { lang: "en", chosen: true, script: "hant", ruby: "pinyin" },
    ],
  ])("%j", (query, view) => {
    expect(read(query)).toEqual({ view: { ...PLAIN_VIEW, ...view }, bad: null });
  });

  it.each([
    ["lang=xx", "lang", "xx", ["zh", "en"]],
    ["lang=EN", "lang", "EN", ["zh", "en"]],
    ["lang=zh&lang=en", "lang", "zh, en", ["zh", "en"]],
    ["script=latn", "script", "latn", ["hans", "hant"]],
    ["ruby=bopomofo", "ruby", "bopomofo", ["pinyin"]],
  ])("%j names the parameter and what it takes", (query, parameter, value, details) => {
    expect(read(query).bad).toEqual({ parameter, value, takes: { rule: "view", details } });
  });

  it("shows what is wrong with one parameter in the view the others ask for", () => {
    const { view, bad } = read("lang=en&script=latn");
    expect(view).toMatchObject({ lang: "en", script: "hans" });
    expect(bad?.parameter).toBe("script");
  });
});

describe("writeView", () => {
  it.each([
    "",
    "lang=en",
    "lang=zh",
    "script=hant",
    "ruby=pinyin",
    "lang=en&script=hant&ruby=pinyin",
  ])("undoes readView: %j", (query) =>
    expect(new URLSearchParams(writeView(read(query).view)).toString()).toBe(query),
  );
});

describe("addressIn", () => {
  const { view } = read("lang=en&script=hant");

  it.each([
    ["/", "/?lang=en&script=hant"],
    [
      "/articles?place=330903&q=%E8%8C%B6",
      "/articles?place=330903&q=%E8%8C%B6&lang=en&script=hant",
    ],
    ["/a/k3v9x2mq7d#evidence", "/a/k3v9x2mq7d?lang=en&script=hant#evidence"],
    ["/editions?year=2023#month-6", "/editions?year=2023&lang=en&script=hant#month-6"],
  ])("%s", (address, expected) => expect(addressIn(view, address)).toBe(expected));

  it("leaves an address of the plain view as it is", () => {
    expect(addressIn(PLAIN_VIEW, "/a/k3v9x2mq7d#evidence")).toBe("/a/k3v9x2mq7d#evidence");
  });
});

describe("withoutView", () => {
  it.each([
    ["/", "/"],
    ["/?lang=en", "/"],
    ["/articles?lang=en&q=a?b&ruby=pinyin&page=2", "/articles?q=a?b&page=2"],
    ["/?%6Cang=en&q=%E8%8C%B6", "/?q=%E8%8C%B6"],
    ["/articles?language=x&script", "/articles?language=x"],
    ["/a/k3v9x2mq7d?lang=en&_rsc=1x2y3", "/a/k3v9x2mq7d"],
  ])("%s", (address, expected) => expect(withoutView(address)).toBe(expected));
});
