import { collect } from "../../../index.ts";
import { readJson } from "../index.ts";

/** A JSON file read, and what is complained of. */
export function readRecords(text: string) {
  const complaints: string[] = [];
  const source = readJson({ text, encoding: "utf-8" }, "a.json", ({ file, reason }) =>
    complaints.push(`${file}: ${reason}`),
  );
  return { ...collect(source), complaints };
}

export const PLAIN = {
  title: "河边新开一家书店",
  subtitle: "周末坐满了人",
  body: "本报讯（记者 张燕）书店开在老仓库里。\n\n“这里的书都可以带回家。”店主说。",
  date: "2023-06-13 09:31:00",
  author: "汪亦舟",
  source: "江城日报",
  section: "要闻",
  url: "https://example.com/a/1.html",
};
