import { describe, expect, it } from "vitest";
import { readExported, writeExported } from "./exported.ts";
import { savedFromPage } from "./from-page.ts";
import { idOf } from "./shapes.ts";

const NOW = new Date("2026-11-27T08:30:00Z");
const read = (article: object) => savedFromPage(JSON.stringify(article), NOW);

describe("savedFromPage", () => {
  const url = "https://paper.example.cn/a/k3v9x2mq7d";

  it("takes headline, first place, date and paper", () => {
    const article = {
      url,
      headline: "海岛居民看病不出岛",
      datePublished: "2023-06",
      printEdition: "2023-06-13",
      contentLocation: [{ name: "浙江省舟山市普陀区" }, { name: "浙江省宁波市" }],
      publisher: { name: "今日普陀" },
    };
    expect(read(article)).toEqual({
      id: "k3v9x2mq7d",
      headline: "海岛居民看病不出岛",
      place: "浙江省舟山市普陀区",
      date: "2023-06",
      paper: "今日普陀",
      saved: "2026-11-27T08:30:00.000Z",
    });
  });

  it("has null for what is not known, and the edition's date for want of its own", () => {
    expect(read({ url, headline: "茶", contentLocation: [], printEdition: "2023" })).toMatchObject({
      place: null,
      paper: null,
      date: "2023",
    });
    expect(read({ url, headline: "茶" })).toMatchObject({ date: null });
  });

  it("saves nothing that an exported file could not bring back", () => {
    const saved = read({
      url,
      headline: ` ${"长".repeat(1250)}`,
      contentLocation: [{ name: "县".repeat(300) }],
      publisher: { name: " " },
    });
    expect(saved).toMatchObject({ headline: "长".repeat(1000), paper: null });
    const kept = { saved: saved ? [saved] : [], read: [] };
    expect(readExported(writeExported(kept, NOW))).toEqual(kept);
  });

  it("takes nothing else for an article", () => {
    for (const json of ["", "null", "[]", "7"]) expect(savedFromPage(json, NOW)).toBe(null);
    expect(read({ url })).toBe(null);
    expect(read({ headline: "茶", url: "/articles" })).toBe(null);
  });
});

it("finds the id in an article's own address only", () => {
  expect(idOf("/a/k3v9x2mq7d")).toBe("k3v9x2mq7d");
  expect(idOf("/a/k3v9x2mq7d?lang=en#share")).toBe("k3v9x2mq7d");
  expect(idOf("http://127.0.0.1:3000/a/k3v9x2mq7d")).toBe("k3v9x2mq7d");
  for (const other of [
    "/a/k3v9x2mq7d/source",
    "/a/short",
    "/articles?q=/a/k3v9x2mq7d",
    "/x/a/k3v9x2mq7d",
  ]) {
    expect(idOf(other), other).toBe(null);
  }
});
