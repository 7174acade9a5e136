import type { Article, Discarded, FileRecord, ParsedFile } from "../article.ts";
import { checkAccount } from "./account.ts";
import { describeStories } from "./describe-stories.ts";
import { readSources } from "./formats/index.ts";
import { readText } from "./formats/text.ts";
import { nameSections } from "./papers/page-heads.ts";
import { readPlain } from "./read-plain.ts";
import { readTold } from "./read-told.ts";
import type { Complain, Source } from "./source.ts";
import { dropRepeats, mergeTwins } from "./twins.ts";

export { ACCEPTED, UnreadableFile } from "./decode.ts";
export { readSources } from "./formats/index.ts";
export type { Complain, Complaint, Source } from "./source.ts";

/**
 * One source through all stages, in order. Gives the articles of a page when that page is done and
 * holds no page longer than that; returns the file's record.
 */
export function* parseSource(source: Source): Generator<Article, FileRecord> {
  const { file, text, encoding } = source;
  let page: Pick<FileRecord, "home" | "paper"> = { home: null, paper: null };
  let layout: FileRecord["layout"] | null = null;
  const discarded: Discarded[] = [];
  const seen = new Set<string>();
  const homes = new Set<string>();
  let ordinal = 0;
  let reached = 0;
  for (const sheet of source.sheets) {
    // lines → rows → measure → layout → pieces → stories → fields; a told sheet has its stories cut
    const read = sheet.kind === "plain" ? readPlain(text, sheet) : readTold(text, sheet);
    // dates → places → topics → ids, for all stories of the sheet together
    const described = describeStories(text, file, read, onlyOf(homes));
    const { articles, home, paper, pageNames, isOnePage } = described;
    if (home) homes.add(home);
    const { fresh, repeats } = dropRepeats(
      nameSections(mergeTwins(text, articles), pageNames, isOnePage),
      seen,
    );
    const dropped = inOrder([...read.discarded, ...repeats]);
    checkAccount(text, [reached, sheet.span[1]], fresh, dropped);
    for (const article of fresh) yield { ...article, ordinal: ordinal++ };
    for (const each of dropped) discarded.push(each);
    layout ??= read.layout;
    page = { home: page.home ?? home, paper: page.paper ?? paper };
    reached = sheet.span[1];
  }
  checkAccount(text, [reached, text.length], [], []);
  return {
    type: "file",
    file,
    encoding,
    layout: layout ?? "flowed",
    articles: ordinal,
    ...page,
    discarded,
  };
}

function onlyOf<T>(items: ReadonlySet<T>): T | null {
  const [item] = items;
  return item !== undefined && items.size === 1 ? item : null;
}

function inOrder(discarded: readonly Discarded[]): Discarded[] {
  return [...discarded].sort((one, other) => one.span[0] - other.span[0]);
}

/** A source held whole; `reached` is told, article by article, how far into the text it is, 0 to 1. */
export function collect(source: Source, reached: (share: number) => void = () => {}): ParsedFile {
  const articles: Article[] = [];
  const pages = parseSource(source);
  for (;;) {
    const step = pages.next();
    if (step.done) return { articles, record: step.value, text: source.text };
    articles.push(step.value);
    reached((step.value.spans.at(-1)?.[1] ?? 0) / source.text.length);
  }
}

/**
 * Bytes of plain text to their articles. `file` is the base name that goes into the records and
 * nothing else. Throws `UnreadableFile` for bytes that are no text, and nothing else.
 */
export function parse(bytes: Uint8Array, file: string): ParsedFile {
  return collect(readText(bytes, file));
}

/** Bytes of any accepted format, source by source; errors as of `readSources`. */
export function parseAll(
  bytes: Uint8Array,
  file: string,
  complain?: Complain,
  reached?: (share: number) => void,
): AsyncGenerator<ParsedFile> {
  return collectAll(readSources(bytes, file, complain), file, reached);
}

async function* collectAll(
  sources: AsyncIterable<Source>,
  file: string,
  reached?: (share: number) => void,
): AsyncGenerator<ParsedFile> {
  for await (const source of sources) {
    // how many members an archive has is not known
    yield collect(source, source.file === file ? reached : undefined);
  }
}
