import { isAt, setOf } from "../../text/characters.ts";

/** `——城关镇农民杨有田代表`. */
const SPEAKER = /^[—－]{1,2}[^，。；：！？—]{4,30}$/u;

/** Whether a line below text tells whose words they were: `…不愁销路。⏎——城关镇农民杨有田代表`. */
export function isSpokenBy(line: string, above: string | undefined): boolean {
  return above !== undefined && SPEAKER.test(line) && /。[”’]?$/u.test(above);
}

const PAPER =
  /[（(](?:据)?[^（）()，。]{2,10}(?:[报网社]|电视台|广播)[）)]$|[\s\u3000]\p{Script=Han}{2,5}[日晚早晨商时]报$/u;

/** What `PAPER` ends with: most texts are spared a pattern that is tried at each of their characters. */
const PAPER_ENDS = setOf("）)报");

/** Who signs, without the paper behind the name: `吕成（春城晚报）` is 吕成. */
export function withoutPaper(text: string): string {
  return (isAt(PAPER_ENDS, text, text.length - 1) ? text.replace(PAPER, "") : text).trimEnd();
}
