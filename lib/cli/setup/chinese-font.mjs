import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

export const NO_CHINESE_FONT =
  "No Chinese font found, so pictures will show boxes: install one (on Debian: apt-get install fonts-noto-cjk).";

const FOLDERS = [
  "/usr/share/fonts",
  "/usr/local/share/fonts",
  join(homedir(), ".local/share/fonts"),
  join(homedir(), ".fonts"),
];

/** File names of the Chinese fonts that systems ship. */
const CHINESE =
  /cjk|noto\w*sc|source-?han|wqy|uming|ukai|fandol|simsun|simhei|msyh|droidsansfallback/i;

/** Whether these folders hold a Chinese font by its file name. */
export function hasChineseFontFile(folders = FOLDERS) {
  return folders.some((folder) => {
    try {
      return readdirSync(folder, { recursive: true }).some((path) => CHINESE.test(path));
    } catch {
      return false;
    }
  });
}

/**
 * Whether some font for Chinese is installed: asks fontconfig, looks for the files where that has no
 * command. Systems other than Linux bring their own.
 */
export function hasChineseFont() {
  if (process.platform !== "linux") return true;
  try {
    return execFileSync("fc-list", [":lang=zh", "family"], { encoding: "utf8" }).trim() !== "";
  } catch {
    return hasChineseFontFile();
  }
}
