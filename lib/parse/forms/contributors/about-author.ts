import { looksLikeName } from "./looks-like-name.ts";

/** `（作者系河东县少年宫教师）`, `（作者单位：河东县少年宫 作者：李安）`, `（本文作者为退休干部）` */
const ABOUT = /^[（(](?:本文)?作者(?:系|为|是|单位\s?[:：])[^（()）]{2,60}[)）]$/u;
const NAMED = /作者\s?[:：]\s?(\p{Script=Han}{2,4})(?=[)），,、\s])|\s(\p{Script=Han}{2,4})[)）]$/u;

/** Whether a line in brackets tells what a story's writer is. */
export function tellsOfAuthor(text: string): boolean {
  return ABOUT.test(text);
}

/** Who that is, where the line says so too; else null. */
export function authorTold(text: string): string | null {
  const [, labelled, last] = NAMED.exec(text) ?? [];
  const name = labelled ?? last ?? "";
  return looksLikeName(name) ? name : null;
}
