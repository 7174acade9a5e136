import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inOneReading } from "../db/reading.ts";
import { makeCollection, replaceCollection, SET_UP } from "../make/told-collection.ts";
import { TOLD_PAGES } from "../make/told-pages.ts";
import { editionCalendar } from "./edition-calendar.ts";
import { neighboursOf } from "./edition-neighbours.ts";
import { editionsOf, newestEdition, pastEditions } from "./editions.ts";
import { editionsAround } from "./editions-around.ts";
import type { EditionCount } from "./shapes.ts";

let remove: () => Promise<void>;

const allEditions = async () => (await pastEditions([], 99)).editions;
afterAll(() => remove());

describe("a collection of several papers", () => {
  beforeAll(async () => {
    remove = await makeCollection([
      ...TOLD_PAGES,
      {
        file: "same-day.txt",
        home: "310107",
        articles: [{ id: "tower0009", headline: "塔桥合龙", date: "2023-06-13" }],
      },
    ]);
  }, SET_UP);

  test("lists its editions newest first, the undated last", async () => {
    const editions = await allEditions();
    expect(
      editions.map(({ date, paper, home, articles }) => [
        date?.value ?? null,
        paper ?? home?.name ?? null,
        articles,
      ]),
    ).toEqual([
      ["2023-07-01", "普陀报", 2],
      ["2023-06-13", "普陀区", 1],
      ["2023-06-13", "普陀区", 3],
      ["2022-12-30", "普陀区", 1],
      [null, null, 2],
    ]);
    expect(editions[2]?.headlines.map(({ id }) => id)).toEqual([
      "harbour01",
      "clinic002",
      "festival3",
    ]);
    expect(editions[3]?.characters).toBe([..."门诊船每月去小岛两次。"].length);
  });

  test("names the nearest editions to a day, on both sides of it", async () => {
    const around = async (day: string) => {
      const { before, after } = await editionsAround(day);
      return [before?.date?.value ?? null, after?.date?.value ?? null];
    };
    expect(await around("2023-06-14")).toEqual(["2023-06-13", "2023-07-01"]);
    expect(await around("2023-06-13")).toEqual(["2022-12-30", "2023-07-01"]);
    expect(await around("1999-01-01")).toEqual([null, "2022-12-30"]);
    expect(await around("2024-01-01")).toEqual(["2023-07-01", null]);
  });

  test("opens with the newest edition, whole and in reading order", async () => {
    expect(await newestEdition()).toMatchObject({
      paper: "普陀报",
      stories: [
        { id: "metro0004", ordinal: 0, body: [{ type: "p" }], topics: [{ slug: "society" }] },
        { id: "clinic005", ordinal: 1, contributors: [{ name: "李小红" }] },
      ],
      next: null,
      previous: { date: { value: "2023-06-13" }, home: { code: "310107" } },
    });
  });

  test("gives each paper of a day with the editions before and after it", async () => {
    const [shanghai, zhoushan, ...others] = await editionsOf("2023-06-13");
    expect(others).toEqual([]);
    expect(shanghai).toMatchObject({
      home: { fullName: "上海市普陀区" },
      next: { paper: "普陀报" },
      previous: { id: zhoushan?.id },
    });
    expect(zhoushan).toMatchObject({
      home: { fullName: "浙江省舟山市普陀区" },
      next: { id: shanghai?.id },
      previous: { date: { value: "2022-12-30" } },
    });
    expect(await editionsOf("2023-06-14")).toEqual([]);
  });

  test("names as many of the newest as a page has room for, but for its own, and counts all", async () => {
    const [first, second, third, ...others] = await allEditions();
    if (!first || !third) throw new Error("too few editions are told");
    const most = await pastEditions([first.id, third.id], 2);
    expect(most).toEqual({ all: 5, editions: [second, others[0]] });
  });

  test("an edition's neighbours are those that the list has beside it", async () => {
    const ids = (await allEditions()).map(({ id }) => id);
    const neighbours = inOneReading(neighboursOf);
    for (const [at, id] of ids.entries())
      expect(await neighbours(id)).toEqual({
        previous: ids[at + 1] ?? null,
        next: ids[at - 1] ?? null,
      });
  });

  test("the undated edition is the one before the oldest", async () => {
    const [oldest] = await editionsOf("2022-12-30");
    expect(oldest?.previous).toMatchObject({ date: null, articles: 2 });
  });
});

describe("the calendar of editions", () => {
  beforeAll(async () => {
    const paper = (file: string, name: string, articles: readonly string[], more: object) => ({
      file,
      paper: name,
      articles: articles.map((id) => ({ id, headline: id, ...more })),
    });
    await replaceCollection([
      paper("a.txt", "晨报", ["morning1", "morning2"], { date: "2022-12-30" }),
      paper("b.txt", "晚报", ["evening1"], { date: "2022-12-30" }),
      paper("c.txt", "晨报", ["morning3"], {
        date: "2023-01-02",
        precision: "month",
        earliest: "2022-12-28",
      }),
      paper("d.txt", "晚报", ["evening2", "evening3"], { date: "2023-01-02" }),
      paper("e.txt", "周报", ["weekly01"], { date: "2023-01-05", precision: "year" }),
      paper("f.txt", "月报", ["monthly1"], {}),
    ]);
  }, SET_UP);

  const shown = (editions: readonly EditionCount[]) =>
    editions.map(({ date, paper, articles }) => `${date?.value ?? "-"} ${paper} ${articles}`);

  test("counts the editions of every month, those of no month by themselves", async () => {
    const { months, year } = await editionCalendar(null);
    expect(year).toBe(2023);
    const none = { dayUnknown: true, only: null };
    expect(months).toEqual([
      { ...none, year: null, month: null, editions: 1, stories: 1 },
      { ...none, year: 2022, month: 12, editions: 2, stories: 3, dayUnknown: false },
      { ...none, year: 2023, month: 1, editions: 2, stories: 3, dayUnknown: false },
      { ...none, year: 2023, month: null, editions: 1, stories: 1, only: "2023-01-05" },
    ]);
  });

  test("has those of a year, those that may lie in it and those of no place, and no others", async () => {
    const open = await editionCalendar(2023);
    expect(shown(open.ofYear)).toEqual([
      "2023-01-05 周报 1",
      "2023-01-02 晚报 2",
      "2023-01-02 晨报 1",
    ]);
    expect(shown(open.loose)).toEqual(["- 月报 1"]);
    expect(open.loose[0]?.headlines.map(({ id }) => id)).toEqual(["monthly1"]);
    const before = await editionCalendar(2022);
    expect(shown(before.ofYear)).toEqual([
      "2023-01-02 晨报 1",
      "2022-12-30 晚报 1",
      "2022-12-30 晨报 2",
    ]);
    expect(shown(before.loose)).toEqual(["2023-01-05 周报 1", "- 月报 1"]);
    expect(await editionCalendar(1999)).toEqual(open);
  });
});
