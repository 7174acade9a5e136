import { Prisma } from "../db/generated/client.ts";
import { inOneReading, reading } from "../db/reading.ts";
import { findInitials } from "../search/find-spelled.ts";
import { readQuery } from "../search/grammar.ts";
import { readLetters, splitSyllables } from "../search/syllables.ts";
import { readTextQuery } from "../search/tokens.ts";
import { fold } from "../text/fold.ts";
import { loadSimplified } from "../text/scripts.ts";
import { type KnownNames, knownNames } from "./known-names.ts";
import { nameLinks } from "./names.ts";
import type { Suggestion } from "./shapes.ts";
import { matchInitials, matchSyllables, mayBeInitials } from "./sounds.ts";
import { leadingMatch } from "./text-conditions.ts";

const { sql, raw } = Prisma;

const MOST = 10;
/** Of places, which come first, one more. */
const MOST_OF_A_KIND = 2;
const LEAST_HEADLINES = 2;
/** So many headlines with the first letters side by side are looked at for words that begin so. */
const MOST_LOOKED_AT = 20;
/** A single letter begins too many names to be of help. */
const SHORTEST_LETTERS = 2;

/**
 * What a reader may mean who has typed so much: names of places, topics, contributors, sections and
 * papers that begin so, in characters or in pinyin, with their numbers of articles, then the newest
 * headlines with these words; ten at most. Traditional characters that begin nothing are taken for
 * simplified ones.
 */
export async function suggest(q: string): Promise<Suggestion[]> {
  return suggestFrom(await knownNames(), fold(q.trim()));
}

const suggestFrom = inOneReading(
  async (known: KnownNames, typed: string): Promise<Suggestion[]> => {
    const found = await suggestFor(known, typed);
    if (found.length > 0 || !/\p{Script=Han}/u.test(typed)) return found;
    const simple = fold((await loadSimplified())(typed));
    return simple === typed ? [] : suggestFor(known, simple);
  },
);

async function suggestFor(known: KnownNames, typed: string): Promise<Suggestion[]> {
  const spelled = readLetters(typed);
  const letters = spelled?.replaceAll("'", "").replaceAll("ü", "v") ?? null;
  if (typed === "" || (letters !== null && letters.length < SHORTEST_LETTERS)) return [];
  const names = namesBeginning(known, letters ?? typed);
  const headlines = await headlinesWith(
    typed,
    spelled,
    Math.max(LEAST_HEADLINES, MOST - names.length),
  );
  return [...names.slice(0, MOST - headlines.length), ...headlines];
}

function namesBeginning(known: KnownNames, typed: string): Suggestion[] {
  const found: Suggestion[] = [];
  for (const [at, names] of known.entries()) {
    let room = at === 0 ? MOST_OF_A_KIND + 1 : MOST_OF_A_KIND;
    for (const { typed: ways, ...name } of names) {
      if (room === 0) break;
      if (!ways.some((way) => way.startsWith(typed))) continue;
      found.push(name);
      room--;
    }
  }
  return found;
}

/** The newest headlines that hold what was typed, or else that are read so, or else with words of those first letters. */
async function headlinesWith(
  typed: string,
  spelled: string | null,
  most: number,
): Promise<Suggestion[]> {
  const query = readTextQuery(readQuery(`title:"${typed.replaceAll('"', " ")}"`));
  const match = leadingMatch(query);
  const written = match ? await newest(raw(`"${match.index}"`), match.expression, most) : [];
  if (written.length > 0 || !spelled) return written;
  const ways = splitSyllables(spelled, true);
  const index = sql`"HeadlineSpelling"`;
  const read = ways.length > 0 ? await newest(index, matchSyllables(ways, true), most) : [];
  if (read.length > 0 || !mayBeInitials(spelled)) return read;
  const near = await newest(index, matchInitials(spelled), MOST_LOOKED_AT);
  const texts = near.map(({ text }) => text);
  const parts = findInitials(texts, spelled);
  return near.filter(({ text }) => parts.some((part) => text.includes(part))).slice(0, most);
}

async function newest(index: Prisma.Sql, match: string, most: number): Promise<Suggestion[]> {
  const rows = await reading().$queryRaw<{ id: string; headline: string }[]>`
    SELECT a."id", a."headline" FROM
      (SELECT rowid AS number FROM ${index} WHERE ${index} MATCH ${match}
       ORDER BY rowid DESC LIMIT ${most}) found
    JOIN "Article" a ON a."number" = found.number ORDER BY a."number" DESC`;
  return (await nameLinks(rows)).map(({ id, name }) => ({
    kind: "headline",
    value: id,
    text: name,
    note: "",
    count: null,
  }));
}
