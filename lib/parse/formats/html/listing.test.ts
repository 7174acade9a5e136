import { describe, expect, it } from "vitest";
import { isListing } from "./listing.ts";
import { readPage } from "./page.ts";

const listing = (body: string) => isListing(readPage(`<html><body>${body}</body></html>`).blocks);
const DAYS = ["2023-01-05", "2023-02-11", "2023-03-20", "2023-05-01"];
const EVENTS = [
  "老街修缮工程开工，首批修缮的铺面有二十间，工期三个月。",
  "清水河大桥合龙，大桥双向六车道，预计年底通车。",
  "第六届梨花节开幕，三天接待游客二十万人，农家乐家家客满。",
  "区图书馆新馆开馆，藏书三十万册，每天开放十二个小时。",
];
const each = (item: (event: string, day: string) => string) =>
  EVENTS.map((event, at) => item(event, DAYS[at] ?? "")).join("");

describe("isListing", () => {
  it("knows a chronicle by its sentences under days", () => {
    expect(listing(each((event, day) => `<p>${day}</p><p>${event}</p>`))).toBe(false);
    const intro = "<p>上半年，老街一带有这些事值得记下来。</p>";
    expect(listing(intro + each((event, day) => `<p>${day}</p><p>${event}</p>`))).toBe(false);
  });

  it.each([
    [
      "headlines, days and teasers",
      (e: string, day: string) => `<p>${e.slice(0, 7)}</p><p>${day}</p><p>${e}</p>`,
    ],
    ["texts with their day behind", (e: string, day: string) => `<p>${e}</p><p>${day}</p>`],
    ["teasers cut short", (e: string, day: string) => `<p>${day}</p><p>${e.slice(0, -6)}……</p>`],
    ["links", (e: string, day: string) => `<p>${day}</p><p><a href="1">${e}</a></p>`],
  ])("knows a list of %s", (_, item) => {
    expect(listing(each(item))).toBe(true);
  });
});
