import { gzipSync, strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { checkAccount } from "../account.ts";
import { parseAll, UnreadableFile } from "../index.ts";
import { makePdf } from "./pdf/testing/make-pdf.ts";
import { printColumn } from "./pdf/testing/print-column.ts";

const HEADLINE = "云岭头茶开园";
const LEAD = "清明前后，云岭乡的茶农天不亮就上山采茶，今年的头茶比去年早了五天开园采摘。";
const REST = "合作社新添的两台炒茶机昼夜不停，老师傅守在锅边，说手上的火候机器学不来的。";

const TEXT = strToU8(`${HEADLINE}\n\n　　${LEAD}\n　　${REST}\n`);
const JSON_LINES = strToU8(JSON.stringify({ 标题: HEADLINE, 正文: `${LEAD}\n${REST}` }));
const HTML = strToU8(
  `<!DOCTYPE html><html><head><title>${HEADLINE}</title></head><body><h1>${HEADLINE}</h1>` +
    `<div class="content"><p>　　${LEAD}</p><p>　　${REST}</p></div></body></html>`,
);
const PDF = makePdf([
  [
    { text: HEADLINE, x: 50, y: 70, size: 24 },
    ...printColumn([LEAD, REST], { x: 50, y: 110, ems: 24 }),
  ],
]);
const FORMATS = [
  ["text", TEXT],
  ["JSON", JSON_LINES],
  ["HTML", HTML],
  ["PDF", PDF],
] as const;

async function read(bytes: Uint8Array, file = "page.dat") {
  const found = [];
  for await (const parsed of parseAll(bytes, file)) {
    checkAccount(parsed.text, [0, parsed.text.length], parsed.articles, parsed.record.discarded);
    for (const { id, headline, body } of parsed.articles) {
      found.push({ file: parsed.record.file, id, headline, body: body.map(({ text }) => text) });
    }
  }
  return found;
}

describe("readSources", () => {
  it.each(FORMATS)("tells %s by its content, plain, in gzip and in zip", async (_, bytes) => {
    const article = { headline: HEADLINE, body: [LEAD, REST] };
    expect(await read(bytes)).toMatchObject([{ file: "page.dat", ...article }]);
    expect(await read(gzipSync(bytes))).toMatchObject([article]);
    expect(await read(zipSync({ "a.bin": bytes }))).toMatchObject([
      { file: "page.dat/a.bin", ...article },
    ]);
  });

  it("gives one article one id, whatever format it comes in", async () => {
    const ids = await Promise.all(FORMATS.map(async ([, bytes]) => (await read(bytes))[0]?.id));
    expect(new Set(ids).size).toBe(1);
  });

  it.each([
    ["nothing", "", "an empty file; accepted are"],
    ["blanks", " \n\f　\n", "nothing but blanks; accepted are"],
    ["a style sheet", "body { margin: 0 }", "text with next to no Chinese in it"],
    ["JSON of something else", '{"name": "茶园"}', "JSON without articles"],
    [
      "a page that its scripts were to fill",
      "<html><head><title>河边书店</title></head><body><div id=app></div><script>读()</script>",
      "an HTML page without any text; accepted are",
    ],
    ["a page of pictures", '<body><img src="1.jpg"> · <p hidden>无</p></body>', "without any text"],
    ["half a PDF", "%PDF-1.7\n1 0 obj\n<<", "a PDF cut off before its end"],
  ])("refuses %s with its reason", async (_, text, reason) => {
    await expect(read(strToU8(text))).rejects.toThrow(UnreadableFile);
    await expect(read(strToU8(text))).rejects.toThrow(reason);
  });

  it("tells of bytes that mean nothing, and reads the rest", async () => {
    const damaged = Buffer.from(TEXT);
    damaged[damaged.indexOf("，")] = 0xff;
    const complaints: unknown[] = [];
    const found = [];
    const bytes = zipSync({ "a.txt": damaged, "b.txt": TEXT, "c.css": strToU8("a { b: \uFFFD }") });
    for await (const { articles } of parseAll(bytes, "a.zip", (each) => complaints.push(each)))
      found.push(...articles);
    expect(found.map(({ headline }) => headline)).toEqual([HEADLINE, HEADLINE]);
    expect(complaints).toEqual([
      {
        file: "a.zip/a.txt",
        reason: expect.stringMatching(
          /^3 characters .* \uFFFD, the first in line 3, character 7$/u,
        ),
        isRead: true,
      },
      { file: "a.zip/c.css", reason: "text with next to no Chinese in it" },
    ]);
  });

  it("makes no article of a list page", async () => {
    const items = Array.from(
      { length: 20 },
      (_, at) => `<li><a href="/${at}">第${at}条要闻</a></li>`,
    );
    expect(await read(strToU8(`<html><body><ul>${items.join("")}</ul></body></html>`))).toEqual([]);
    expect(await read(strToU8("<body><a href=1>要闻</a></body>"))).toEqual([]);
  });
});
