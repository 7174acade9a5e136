import { AUTHOR_MARKS } from "../../../text/characters.ts";

/** Longest run of ideographs that unmarked names make: `欧阳明月`. */
const LONGEST_NAME = 4;
/** In brackets an employer may stand before the names: `县融媒体中心 张三`. */
const LONGEST_BRACKETED = 16;
const LONGEST_CREDIT = 120;

const OPENING_BRACKETS = "（(【[";

const NEVER = 1;
const APART = 2;
const TELLING = 4;

/** What single characters say; everything else counts as part of a word. */
const CLASSES = classes();

function classes(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const set = (characters: string, value: number) => {
    for (const character of characters) table[character.charCodeAt(0)] = value;
  };
  // words of grammar, quotations and figures: no name and no credit has them
  set(
    "的了吗呢么们这我你他她它很也还把被“”‘’《》？！?!…%％。0123456789０１２３４５６７８９",
    NEVER,
  );
  set(" \t\u3000\u00a0、，,；;／/|｜丨:：·•・‧&", APART);
  // the characters that words of a role are told by
  set(
    "记通实评撰作责编美版组视校检审终监策统文图摄采整口讲执翻来绘画供配插漫制照手剪报拍",
    TELLING,
  );
  set(AUTHOR_MARKS, TELLING);
  return table;
}

/**
 * Whether a text may be a credit at all, by a look at its characters: most lines of a body fall
 * here, at a word of grammar, at a figure, or at a run too long for a name with no word of a role.
 */
export function couldBeCredit(text: string, bracketed = false): boolean {
  let to = text.length;
  while (to > 0 && "。.）)】]".includes(text.charAt(to - 1))) to--;
  if (to < 2 || text.length > LONGEST_CREDIT) return false;
  let run = 0;
  let longest = 0;
  let told = false;
  for (let at = 0; at < to; at++) {
    const kind = CLASSES[text.charCodeAt(at)];
    if (kind === NEVER) return false;
    if (kind === TELLING) told = true;
    if (kind === APART) run = 0;
    else longest = Math.max(longest, ++run);
  }
  const inBrackets = bracketed || OPENING_BRACKETS.includes(text.charAt(0));
  return told || longest <= (inBrackets ? LONGEST_BRACKETED : LONGEST_NAME);
}
