import { Converter } from "opencc-js/t2cn";

let convert: ((text: string) => string) | null = null;

/** Traditional characters made simplified, word for word: `醫保` → `医保`. The tables are read at first use. */
export function toSimplified(text: string): string {
  convert ??= Converter({ from: "t", to: "cn" });
  return convert(text);
}
