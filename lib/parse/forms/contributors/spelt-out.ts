import { isAt, setOf } from "../../../text/characters.ts";
import { surnameRank } from "./surnames.ts";

/** Characters that names from other languages are written with. */
const SPELT = setOf("莎娜妮娅雅丽莉琳芙蕾蒂薇黛曼安妲菲露茜珊伊艾奥尔娃朵拉迪亚希米尼诺蒙萨玛卡");

/** `韦莎妮娜`: three such characters under a family name. */
export function isSpeltOut(text: string): boolean {
  if (text.length !== 4 || surnameRank(text) === 0) return false;
  return [1, 2, 3].every((at) => isAt(SPELT, text, at));
}
