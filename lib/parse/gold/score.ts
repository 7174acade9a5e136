import type { Span } from "../../article.ts";
import type { GoldArticle, GoldFile, HeadlineReading, Parsed } from "./gold.ts";
import {
  bodyText,
  commonCount,
  f1,
  matchArticles,
  shinglesOf,
  sizeOf,
  squash,
  tidy,
} from "./match.ts";

/** Figures by metric, 0 to 1, and one line for each miss. */
export interface Scores {
  readonly figures: Readonly<Record<string, number>>;
  readonly misses: readonly string[];
}

/** Collects hits and sets over many files. */
class Tally {
  private readonly counts = new Map<string, { hits: number; found: number; wanted: number }>();
  readonly misses: string[] = [];

  add(metric: string, hits: number, found: number, wanted: number): void {
    const sum = this.counts.get(metric) ?? { hits: 0, found: 0, wanted: 0 };
    this.counts.set(metric, {
      hits: sum.hits + hits,
      found: sum.found + found,
      wanted: sum.wanted + wanted,
    });
  }

  /** One thing that is right or wrong. */
  count(metric: string, right: boolean, what: string): void {
    this.add(metric, right ? 1 : 0, 1, 1);
    if (!right) this.misses.push(`${metric}: ${what}`);
  }

  /** A list held against another, order aside. */
  compare(metric: string, found: readonly string[], wanted: readonly string[], what: string): void {
    const left = [...wanted];
    let hits = 0;
    for (const item of found) {
      const at = left.indexOf(item);
      if (at < 0) continue;
      left.splice(at, 1);
      hits++;
    }
    this.add(metric, hits, found.length, wanted.length);
    if (hits < found.length || hits < wanted.length) {
      this.misses.push(
        `${metric}: ${what}: got ${JSON.stringify(found)} want ${JSON.stringify(wanted)}`,
      );
    }
  }

  figures(): Record<string, number> {
    const entries = [...this.counts].map(([metric, { hits, found, wanted }]) => [
      metric,
      f1(hits, found, wanted),
    ]);
    return Object.fromEntries(entries);
  }
}

/** Scores parsed files against gold: `articles` gives a gold file's parsed articles. */
export function scoreFiles(
  gold: readonly GoldFile[],
  articles: (file: string) => readonly Parsed[],
): Scores {
  const tally = new Tally();
  for (const { file, articles: wanted } of gold) {
    const parsed = articles(file);
    let right = 0;
    for (const pair of matchArticles(wanted, parsed)) {
      const name = `${file} ${pair.gold.id ?? ""} ${pair.gold.headline}`;
      const found = pair.likeness >= 0.95;
      if (found) right++;
      tally.count("article", found, `${name}: ${pair.likeness.toFixed(3)}`);
      scoreFields(tally, pair.gold, pair.parsed, name);
    }
    tally.add("articleF1", right, parsed.length, wanted.length);
  }
  return { figures: tally.figures(), misses: tally.misses };
}

function scoreFields(tally: Tally, gold: GoldArticle, parsed: Parsed | null, name: string): void {
  const reading = readingOf(gold, parsed);
  const same = (
    metric: string,
    got: string | null | undefined,
    want: string | null | undefined,
  ) => {
    if (want === undefined) return;
    tally.count(
      metric,
      parsed !== null && tidy(got) === tidy(want),
      `${name}: got ${got} want ${want}`,
    );
  };
  const lists = <Item>(
    metric: string,
    got: readonly Item[] | undefined,
    want: readonly Item[] | undefined,
    key: (item: Item) => string,
  ) => {
    if (want) tally.compare(metric, (got ?? []).map(key), want.map(key), name);
  };
  const got = shinglesOf(parsed ? bodyText(parsed) : "");
  const want = shinglesOf(bodyText(gold));
  tally.add("bodyText", commonCount(want, got), sizeOf(got), sizeOf(want));
  same("headline", parsed?.headline, reading.headline);
  same("kicker", parsed?.kicker, reading.kicker);
  same("section", parsed?.section, gold.section);
  same("source", parsed?.source, gold.source);
  lists("subheadlines", parsed?.subheadlines, reading.subheadlines, tidy);
  lists(
    "contributors",
    parsed?.contributors,
    gold.contributors,
    ({ role, name: who }) => `${role}:${who}`,
  );
  lists("captions", parsed?.captions, gold.captions, ({ text }) => squash(text));
  if (gold.paragraphs !== false) {
    lists("paragraphs", breaksOf(parsed), breaksOf(gold), (text) => text);
  }
  const crossheads = (article: Pick<GoldArticle, "body"> | null) =>
    (article?.body ?? [])
      .filter(({ type }) => type === "crosshead")
      .map(({ text }) => squash(text));
  lists("crossheads", crossheads(parsed), crossheads(gold), (text) => text);
  scoreInferred(tally, gold, parsed, name);
}

function scoreInferred(tally: Tally, gold: GoldArticle, parsed: Parsed | null, name: string): void {
  if (gold.places) {
    const first = (list: Parsed["places"] | GoldArticle["places"]) =>
      list?.find(({ primary }) => primary)?.code ?? list?.[0]?.code;
    const got = parsed ? first(parsed.places) : "none";
    tally.count("primaryPlace", got === first(gold.places), `${name}: got ${got}`);
    tally.compare(
      "places",
      (parsed?.places ?? []).map(({ code }) => code),
      gold.places.map(({ code }) => code),
      name,
    );
  }
  if (gold.date !== undefined) {
    const value = parsed?.date?.value ?? null;
    const right = gold.date
      ? value !== null && value >= gold.date.earliest && value <= gold.date.latest
      : parsed !== null && !value;
    tally.count("date", right, `${name}: got ${value}`);
    if (gold.date)
      tally.count(
        "dateBasis",
        parsed?.date?.basis === (gold.date.explicit ? "printed" : "inferred"),
        name,
      );
  }
  if (gold.topics) {
    tally.count(
      "topic",
      gold.topics.includes(parsed?.topics[0] ?? ""),
      `${name}: got ${parsed?.topics} want ${gold.topics}`,
    );
  }
}

/** The reading of the headline that the parser took, where gold allows several. */
function readingOf(gold: GoldArticle, parsed: Parsed | null): Partial<HeadlineReading> {
  const head = tidy(parsed?.headline);
  if (head === tidy(gold.headline)) return gold;
  return gold.or?.find(({ headline }) => tidy(headline) === head) ?? gold;
}

/** Where one block of a body ends and the next begins: ten characters on each side. */
function breaksOf(article: Pick<GoldArticle, "body"> | null): string[] {
  const blocks = (article?.body ?? []).map(({ text }) => squash(text));
  return blocks.map((text, at) => `${text.slice(-10)}|${(blocks[at + 1] ?? "").slice(0, 10)}`);
}

/** Whether an article's words stand in its own spans. */
export function speaksFromSpans(
  source: string,
  article: Pick<Parsed, "body"> & { readonly spans: readonly Span[] },
): boolean {
  const claimed = shinglesOf(bodyText(article));
  const own = shinglesOf(squash(article.spans.map((span) => source.slice(...span)).join("")));
  return commonCount(claimed, own) >= 0.95 * sizeOf(claimed);
}
