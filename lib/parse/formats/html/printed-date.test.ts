import { describe, expect, it } from "vitest";
import { passageOf } from "../../../text/passage.ts";
import { readPage } from "./page.ts";
import { choosePrintedDates } from "./printed-date.ts";

const day = (text: string) => passageOf(text, [[0, text.length]]);

const chosen = (html: string, dates: readonly string[]) => {
  const page = readPage(html);
  return choosePrintedDates(dates.map(day), page.blocks, page)[0]?.text ?? null;
};

describe("choosePrintedDates", () => {
  it("takes the edition's day on an e-paper's page, whatever its system says", () => {
    const html = '<p>2023年06月13日 星期二</p><div id="ozoom"><p>老街开门。</p></div>';
    expect(chosen(html, ["2023-06-12 23:59:57"])).toBe("2023年06月13日 星期二");
  });

  it("takes the story's own on the page of a paper's site", () => {
    const html =
      "<title>老街开门-河西日报</title><p>今天是 2024年11月26日 星期二</p><p>老街开门。</p>";
    expect(chosen(html, ["2023-06-13 08:15"])).toBe("2023-06-13 08:15");
    const digital = "<title>老街开门-河西日报数字报</title><p>2023年06月13日 星期二</p>";
    expect(chosen(digital, ["2023-06-12 23:59"])).toBe("2023年06月13日 星期二");
  });

  it("takes the story's own on a site's page", () => {
    const html = "<p>今天是 2024年11月26日 星期二</p><p>老街开门。</p>";
    expect(chosen(html, ["2023-06-13 08:15"])).toBe("2023-06-13 08:15");
  });

  it("leaves the day of a site's chrome where an address tells it", () => {
    const html =
      '<link rel="canonical" href="http://www.example.com/20230613/1.htm"><p>2024年11月26日 星期二</p>';
    expect(chosen(html, [])).toBeNull();
    expect(chosen("<p>2024年11月26日 星期二</p>", [])).toBe("2024年11月26日 星期二");
  });

  it("passes over what is no date", () => {
    expect(chosen("<p>甲</p>", ["昨天", "06-13", "2023年6月13日"])).toBe("2023年6月13日");
    expect(chosen("<p>甲</p>", ["昨天"])).toBeNull();
  });
});
