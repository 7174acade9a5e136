import { AUTHOR_MARKS, isAt, isIn, setOf } from "../../../text/characters.ts";

/** Longest run of ideographs that unmarked names make: `欧阳明月`. */
const LONGEST_NAME = 4;
/** In brackets an employer may stand before the names: `县融媒体中心 张三`. */
const LONGEST_BRACKETED = 16;
const LONGEST_CREDIT = 120;

/** A word of a role, or one of a task that stands by itself or at a part's end. */
const ROLE =
  /[记記]者|[讯联道派]员|通訊員|特派員|編輯|攝|報[道導]|实习生|责任?编|编[辑审校]|作者|评论员|撰稿|撰文|美编|版式|组版|视觉|[校检]|审[校核]|终审|监制|策划|统筹|采[写访]|整理|[口讲]述|执笔|[编翻]译|来稿|供[稿图]|[配插绘制]图|漫画|手绘|插画|剪纸|拍摄|摄影|摄(?![\p{Script=Han}])|图[文片]|文[图字]|报[道导](?![\p{Script=Han}])|照片|(?<![\p{Script=Han}])[文图摄绘画作](?![\p{Script=Han}])/u;

const OPENING_BRACKETS = setOf("（(【[");
/** What may stand behind a credit's last word. */
const ENDS = setOf("。.）)】]");
const MARKS = setOf(AUTHOR_MARKS);

const NEVER = 1;
const APART = 2;
const TELLING = 4;

/** What single characters say; everything else counts as part of a word. */
const CLASSES = classes();
/** Those that say something. */
const SAYING = setOf(
  Array.from(CLASSES.keys(), (code) => (CLASSES[code] ? String.fromCharCode(code) : "")).join(""),
);

function classes(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const set = (characters: string, value: number) => {
    for (const character of characters) table[character.charCodeAt(0)] = value;
  };
  // words of grammar, quotations, brackets within and figures: no name and no credit has them
  set(
    "的了吗呢么们这我你他她它很也还把被“”‘’《》（）()【】[]？！?!…%％。0123456789０１２３４５６７８９",
    NEVER,
  );
  set(" \t\u3000\u00a0、，,；;／/∕|｜丨:：·•・‧&_", APART);
  // the characters that words of a role are told by
  set(
    "记記通实评派撰作责编編美版组视校检审终监策统文图摄攝采整口讲执翻来绘画供配插漫制照手剪报報拍",
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
  if (text.length > LONGEST_CREDIT) return false;
  let to = text.length;
  while (isAt(ENDS, text, to - 1)) to--;
  if (to < 2) return false;
  let run = 0;
  let longest = 0;
  let told = false;
  const inBrackets = isAt(OPENING_BRACKETS, text, 0);
  for (let at = inBrackets ? 1 : 0; at < to; at++) {
    const code = text.charCodeAt(at);
    const kind = isIn(SAYING, code) ? CLASSES[code] : 0;
    if (kind === NEVER) return false;
    if (kind === TELLING) told = true;
    if (kind === APART) run = 0;
    else longest = Math.max(longest, ++run);
  }
  if (longest <= (inBrackets || bracketed ? LONGEST_BRACKETED : LONGEST_NAME)) return true;
  return told && (isAt(MARKS, text, 0) || ROLE.test(text));
}
