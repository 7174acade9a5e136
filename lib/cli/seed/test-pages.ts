import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const PLACES = ["临河镇", "柳湾村", "石桥街道", "南塘乡", "白沙社区", "青林村", "东渡镇", "云岭乡"];
const THINGS = ["水库", "学校", "果园", "码头", "图书馆", "敬老院", "茶山", "老街", "灯塔", "集市"];
const DEEDS = ["修缮一新", "迎来丰收", "办起夜校", "添了新船", "开门迎客", "装上路灯", "种下新苗"];

function pick(words: readonly string[], number: number): string {
  return words[number % words.length] ?? "";
}

/** Text of a page with stories that no other page number and edition has. */
export function pageText(page: number, stories: number, edition = "春"): string {
  const story = (at: number) => {
    const number = page * stories + at;
    const where = pick(PLACES, number);
    const what = pick(THINGS, Math.floor(number / 3));
    const deed = pick(DEEDS, Math.floor(number / 7));
    return [
      `${where}${what}${deed}${number}`,
      `本报讯 6月12日，${where}的${what}${deed}，前来的居民有${number + 100}人。`,
      `${edition}天以来，这里已有${number + 3}户人家出工出力，大家都说这件事办到了心坎上。`,
      `下一步，${where}还要把${what}旁的路再修宽${(number % 9) + 1}米，方便老人和孩子走动。`,
    ].join("\n");
  };
  return `${Array.from({ length: stories }, (_, at) => story(at)).join("\n\n")}\n`;
}

/**
 * Writes pages `000.txt`, `001.txt`, … into a folder, each with so many empty lines at its end, which make a file
 * larger and are nothing to store.
 */
export function writePages(
  folder: string,
  pages: number,
  stories: number,
  edition?: string,
  empty = 0,
): void {
  mkdirSync(folder, { recursive: true });
  for (let page = 0; page < pages; page++) {
    const name = `${String(page).padStart(3, "0")}.txt`;
    writeFileSync(join(folder, name), pageText(page, stories, edition) + "\n".repeat(empty));
  }
}
