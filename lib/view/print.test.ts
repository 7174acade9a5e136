import { expect, it } from "vitest";
import { WORDS } from "../i18n.ts";
import { loadTraditional } from "../text/scripts.ts";
import { loadPinyin } from "./pinyin.ts";
import { printerOf } from "./print.ts";

const article = {
  id: "k3v9x2mq7d",
  headline: "长江边的银行与音乐",
  topics: [{ slug: "health", label: "健康医保", count: 2 }],
};

it("prints data as it is where nothing asks for another form", () => {
  expect(printerOf(null, null, null).print(article)).toBe(article);
});

it("names topics in the page's language, whatever the script", async () => {
  const { print } = printerOf(WORDS.en.topics, await loadTraditional(), null);
  expect(print({ hits: [article] })).toEqual({
    hits: [
      {
        ...article,
        headline: "長江邊的銀行與音樂",
        topics: [{ slug: "health", label: "Health", count: 2 }],
      },
    ],
  });
});

it("leaves the name of a topic the table does not know", () => {
  const topic = { slug: "gossip", label: "花边" };
  expect(printerOf(WORDS.en.topics, null, null).print(topic)).toEqual(topic);
});

it("reads traditional text as the simplified words it was", async () => {
  const { print, read } = printerOf(null, await loadTraditional(), await loadPinyin());
  const { headline } = print(article);
  const readings = read?.(headline) ?? [];
  expect(readings.map(({ text }) => text).join("")).toBe("長江邊的銀行與音樂");
  expect(readings.map(({ pinyin }) => pinyin).join(" ")).toBe(
    "cháng jiāng biān de yín háng yǔ yīn yuè",
  );
});
