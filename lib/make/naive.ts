import type { Parsed } from "../parse/gold/gold.ts";

/** Ems under which a block without a full stop is taken for display lines. */
const SHORT = 45;
const ENDS = /[。！？!?…”"）)；;：:]$/u;
const PAUSES = /[。，；,;]/u;
const NAMES = /^[□■]?\p{Script=Han}{2,4}(?:[ 、]\p{Script=Han}{2,4})*$/u;

interface Block {
  readonly lines: readonly string[];
  readonly isText: boolean;
}

/**
 * What rules of thumb make of a page, as a yardstick of how hard made pages are: blank lines part
 * blocks, a short block without a full stop is a headline, and headlines stand where the page's first
 * block says, before their text or after it.
 */
export function readNaively(page: string): Parsed[] {
  const blocks = blocksOf(page);
  const before = !blocks[0]?.isText;
  const ordered = before ? blocks : [...blocks].reverse();
  const stories: { heads: Block[]; text: Block[] }[] = [];
  for (const block of ordered) {
    const last = stories.at(-1);
    if (/摄$/u.test(block.lines.at(-1) ?? "")) continue;
    if (block.isText && last) last.text.push(block);
    else if (last && !last.text.length) last.heads.push(block);
    else stories.push(block.isText ? { heads: [], text: [block] } : { heads: [block], text: [] });
  }
  return stories.map(({ heads, text }) =>
    before ? storyOf(heads, text) : storyOf(heads.reverse(), text.reverse()),
  );
}

function blocksOf(page: string): Block[] {
  const blocks: Block[] = [];
  for (const part of page.split(/\n\s*\n/u)) {
    const lines = part
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean);
    if (!lines.length) continue;
    const words = lines.join("");
    const above = blocks.at(-1);
    const goesOn = above?.isText && !ENDS.test(above.lines.at(-1) ?? "");
    const isText = goesOn || (PAUSES.test(words) && (words.length > SHORT || ENDS.test(words)));
    blocks.push({ lines, isText: Boolean(isText) });
  }
  return blocks;
}

const NOT_READ = {
  subheadlines: [],
  section: null,
  contributors: [],
  source: null,
  captions: [],
  places: [],
  date: null,
  topics: [],
};

function storyOf(heads: readonly Block[], text: readonly Block[]): Parsed {
  const lines = heads.map((block) => block.lines.filter((line) => !/^——|^[□■]/u.test(line)));
  const shown = lines.filter((each) => each.length);
  if (shown.length > 1 && NAMES.test(shown.at(-1)?.join(" ") ?? "")) shown.pop();
  const kicker = shown.length > 1 ? (shown.shift()?.join(" ") ?? null) : null;
  return {
    headline: shown.flat().join(" "),
    kicker,
    body: text.map((block) => ({ type: "p", text: block.lines.join(""), spans: [] })),
    ...NOT_READ,
  };
}
