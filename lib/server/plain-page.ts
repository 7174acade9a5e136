import type { FinishedPage } from "./finished-page.ts";

/** Statuses the server answers itself, without the app. */
export type PlainStatus = 400 | 405 | 408 | 414 | 431 | 500 | 503;

const WORDS: Readonly<Record<PlainStatus, readonly [title: string, advice: string]>> = {
  400: ["地址有误", "这个地址写得不完整或含有无法识别的字符，请检查后再试。"],
  405: ["不支持的请求", "报栏只供阅读，请用浏览器直接打开页面。"],
  408: ["请求超时", "等了很久也没有收到完整的请求，请再试一次。"],
  414: ["地址太长", "这个地址超过了能接受的长度，请减少筛选条件。"],
  431: ["请求太大", "浏览器随请求发来的内容太多，请清理后再试。"],
  500: ["页面出错", "报栏在准备这一页时出了问题，请稍后再试。"],
  503: ["暂时忙不过来", "这一页准备得太久，请稍后再试。"],
};

/** The one style sheet of plain pages: it must work when nothing else does. */
export const PLAIN_STYLE =
  ":root{color-scheme:light dark}" +
  "body{max-width:32em;margin:18vh auto;padding:0 1.5em;font:1.05rem/1.8 serif}" +
  "h1{font-size:1.6rem}";

/**
 * A small Chinese page for a status the server answers itself; it needs no script, no database and
 * no other file.
 */
export function plainPage(status: PlainStatus): FinishedPage {
  const [title, advice] = WORDS[status];
  const html =
    '<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8">' +
    '<meta name="viewport" content="width=device-width, initial-scale=1">' +
    `<meta name="robots" content="noindex"><title>${title} · 报栏</title>` +
    `<style>${PLAIN_STYLE}</style></head><body><main><h1>${title}</h1><p>${advice}</p>` +
    '<p><a href="/">回到头版</a></p></main></body></html>';
  return {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      ...(status === 405 ? { allow: "GET, HEAD" } : {}),
      ...(status === 503 ? { "retry-after": "30" } : {}),
    },
    body: Buffer.from(html),
  };
}
