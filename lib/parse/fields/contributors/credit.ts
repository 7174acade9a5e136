import type { Contributor, Role } from "../../../article.ts";
import { AUTHOR_MARKS } from "../../../text/characters.ts";
import { looksLikeName, type NameHints, splitNames } from "./names.ts";

/** What a credit says: people with roles, and whether it says nothing else. */
export interface Credit {
  readonly contributors: readonly Contributor[];
  /** It names a role (`记者`, `摄`) or opens with an author's mark. */
  readonly marked: boolean;
}

/** Words before the name. `本报`, `特约`, `驻京` and the like go with them. */
const ROLE_BEFORE: readonly (readonly [string, Role])[] = [
  ["记者", "reporter"],
  ["通讯员", "correspondent"],
  ["通联员", "correspondent"],
  ["责任编辑", "editor"],
  ["责编", "editor"],
  ["编辑", "editor"],
  ["校对", "editor"],
  ["作者", "author"],
  ["撰文", "author"],
  ["撰稿", "author"],
  ["供稿", "author"],
  ["评论员", "author"],
  ["特约撰稿人", "author"],
  ["摄影报道", "photographer"],
  ["摄影", "photographer"],
  ["拍摄", "photographer"],
];
/** Words after the name. */
const ROLE_AFTER: readonly (readonly [string, Role])[] = [
  ["摄影报道", "photographer"],
  ["摄影", "photographer"],
  ["拍摄", "photographer"],
  ["供图", "photographer"],
  ["摄", "photographer"],
];
const HOUSE =
  /^(?:本报|本网|本刊|本台|新华社|人民网|全媒体|融媒体|融媒|特约|见习|实习|首席|资深|特派|驻\p{Script=Han}{1,4}?|\p{Script=Han}{2,8}(?:日报|晚报|报社|报|网|社|电视台|融媒体中心|新闻网))(?=\p{Script=Han}*?(?:记者|通讯员|评论员|编辑))/u;
const ROLE_WORD = /记者|通讯员|通联员|编辑|责编|作者|摄|撰|供稿|供图|评论员/u;
const WRITING = /^(?:文[/／]图|图[/／]文|文图|图文|文|图)[:：]?$/u;
const CLAUSE = /[\s、，,；;／/|｜]+/u;
/** `曾小燕通讯员 赖春生`: the break swallowed the space before the word of role. */
const GLUED_ROLE =
  /(?<=\p{Script=Han}{2})(?<!本报|本网|本刊|本台|特约|见习|实习|首席|资深|媒体|中心|[社网报台驻]|驻\p{Script=Han}{2})(?:通讯员|记者)/gu;
const OUTER = /^[（(【[]+|[)）】\]]+$/gu;

/**
 * Reads a text as a credit, or null when it says anything else:
 * `（记者 励明 通讯员 张小禾）`, `□小苇`, `陈素兰 缪春华`, `记者 杨立冬 摄`, `责编:沐晓川、韩立`.
 */
export function readCredit(text: string, hints: NameHints = {}): Credit | null {
  let rest = text.replace(OUTER, "").replace(GLUED_ROLE, " $&").trim();
  const mark = AUTHOR_MARKS.includes(rest.charAt(0)) && rest.length > 1;
  if (mark) rest = rest.replace(new RegExp(`^[${AUTHOR_MARKS}\\s]+`, "u"), "");
  rest = rest.replace(/[。.]$/u, "");
  if (rest.length < 2 || rest.length > 120) return null;
  // only a word of role makes commas and glued runs names
  const spoken = mark || ROLE_WORD.test(rest);
  if (!spoken && /[，,；;。]/u.test(rest)) return null;
  const state: State = { people: [], role: null, since: 0, writing: false, marked: mark };
  const reading = { ...hints, glued: spoken };
  let run = "";
  for (const word of [...rest.split(CLAUSE), ""]) {
    const peeled = word ? peel(word) : null;
    if (peeled && !peeled.before && !peeled.after && !peeled.writing) {
      run += `${run ? " " : ""}${peeled.name}`;
      continue;
    }
    if (run && !addNames(state, run, reading)) return null;
    run = "";
    if (!peeled) continue;
    if (peeled.writing) state.writing = state.marked = true;
    if (peeled.before) {
      state.role = peeled.before;
      state.since = state.people.length;
      state.marked = true;
    }
    if (peeled.name && !addNames(state, peeled.name, reading)) return null;
    if (peeled.after) applyAfter(state, peeled.after);
  }
  const people = settle(state.people);
  return people.length ? { contributors: people, marked: state.marked } : null;
}

interface State {
  people: { name: string; role: Role | null; also?: Role }[];
  role: Role | null;
  /** Where the names begin that a role after them speaks of. */
  since: number;
  writing: boolean;
  marked: boolean;
}

function addNames(state: State, text: string, hints: NameHints): boolean {
  const penName = state.marked && /^\p{Script=Han}{2,4}$/u.test(text) ? [text] : null;
  const names = splitNames(text, hints) ?? penName;
  if (!names) return false;
  for (const name of names) state.people.push({ name, role: state.role });
  return true;
}

/** `记者 杨立冬 摄` makes the names before it photographers; `文/摄` leaves them what they were too. */
function applyAfter(state: State, role: Role): void {
  state.marked = true;
  for (const person of state.people.slice(state.since)) {
    if (state.writing) person.also = role;
    else person.role = role;
  }
  state.since = state.people.length;
  state.writing = false;
}

interface Peeled {
  readonly before: Role | null;
  readonly name: string;
  readonly after: Role | null;
  readonly writing: boolean;
}

/** Takes the words of role off both ends of one word: `本报记者张三` is a reporter and `张三`. */
function peel(word: string): Peeled {
  if (WRITING.test(word)) return { before: null, name: "", after: null, writing: true };
  let name = word;
  let before: Role | null = null;
  for (let round = 0; round < 4; round++) {
    const bare = name.replace(HOUSE, "");
    const found = ROLE_BEFORE.find(([term]) => bare.startsWith(term));
    if (!found) break;
    // `摄影` after the name is the other list's
    before = found[1];
    name = bare.slice(found[0].length).replace(/^[:：]/u, "");
    if (!name) break;
  }
  if (before === "photographer" && !name)
    return { before: null, name, after: before, writing: false };
  const trailing = ROLE_AFTER.find(([term]) => name.endsWith(term) && name.length > term.length);
  const alone = ROLE_AFTER.find(([term]) => name === term);
  if (alone) return { before, name: "", after: alone[1], writing: false };
  if (trailing && !looksLikeName(name)) {
    return { before, name: name.slice(0, -trailing[0].length), after: trailing[1], writing: false };
  }
  return { before, name, after: null, writing: false };
}

function settle(people: State["people"]): Contributor[] {
  const seen = new Set<string>();
  const settled: Contributor[] = [];
  for (const { name, role, also } of people) {
    for (const each of also ? [role ?? "author", also] : [role ?? "author"]) {
      const key = `${each}:${name}`;
      if (seen.has(key)) continue;
      seen.add(key);
      settled.push({ name, role: each });
    }
  }
  return settled;
}
