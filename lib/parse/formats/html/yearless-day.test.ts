import { describe, expect, it } from "vitest";
import { readHtml } from "./index.ts";
import { wordsOf } from "./testing/told.ts";
import { wholeDay, yearlessDay } from "./yearless-day.ts";

describe("yearlessDay", () => {
  it.each([
    ["06-13 09:12 江南晚报", [6, 13]],
    ["江南晚报 06-13 09:12", [6, 13]],
    ["江南网 6月13日 9:12", [6, 13]],
    ["12/01 23:05:11", [12, 1]],
  ])("reads %s", (text, day) => {
    expect(yearlessDay(text)).toEqual(day);
  });

  it.each([
    "2023-06-13 09:12",
    "06-13",
    "比分 3-2",
    "6月13日",
    "老街昨天重新开门，6月13日 09:12 迎来第一批客人",
    "",
  ])("does not read %j", (text) => {
    expect(yearlessDay(text)).toBeNull();
  });
});

describe("wholeDay", () => {
  it.each([
    ['<a href="/2023/0613/1.htm">', "2023/0613"],
    ['var day = "2023-06-13 09:12"', "2023-06-13"],
    ['<img src="/20230613/1.jpg">', "20230613"],
    ["2022-06-14，2023年6月13日", "2023年6月13"],
  ])("finds the year in %s", (source, day) => {
    expect(wholeDay(source, [6, 13])?.text).toBe(day);
  });

  it.each(["2023-06-14", "1202306130", "2023年", "13-06-2023", ""])(
    "finds none in %j",
    (source) => {
      expect(wholeDay(source, [6, 13])).toBeNull();
    },
  );
});

describe("a story's day without its year", () => {
  const page = (foot: string) =>
    `<html><body><h1>老街重新开门</h1><div class="sub-info"><span>河西晚报</span> <span>06-13 08:00</span></div><div class="text"><p>老街昨天重新开门迎客，二十家老字号回到原来的铺面，酱园、茶馆和书场都在其中。</p></div><p>${foot}</p></body></html>`;

  it("takes the year that the page says elsewhere with the same day", () => {
    const { date, stories } = wordsOf(readHtml(page("2023-06-13 河西报业")));
    expect(date).toBe("2023-06-13");
    expect(stories[0]).toMatchObject({ headline: "老街重新开门", subheadlines: [] });
  });

  it("is none where the page says another day", () => {
    expect(wordsOf(readHtml(page('<script>var saved = "2023-06-15";</script>'))).date).toBeNull();
  });
});
