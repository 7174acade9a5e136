import type { Answerer } from "../answerer.ts";
import type { Counted, Found } from "../ours.ts";

const NEWEST = { match_columns: "texts", sort_keys: "-number" };
const BEST = { match_columns: "headlines * 9 || texts", sort_keys: "-_score,-number" };

/** The commands that ask Groonga what our search is asked, by the same names. */
const COMMANDS = {
  newest: NEWEST,
  best: BEST,
  facets: { ...NEWEST, ...drilldown("places"), ...drilldown("topics"), ...drilldown("paper") },
};

/** Every value with its number, the commonest first. */
function drilldown(column: string): Record<string, string> {
  return {
    [`drilldowns[${column}].keys`]: column,
    [`drilldowns[${column}].sort_keys`]: "-_nsubrecs",
    [`drilldowns[${column}].limit`]: "-1",
    [`drilldowns[${column}].output_columns`]: "_key,_nsubrecs",
  };
}

/** What Groonga answers, and the milliseconds that it says it took. */
export interface Told extends Found {
  readonly milliseconds: number;
}

type Rows<Row> = readonly [total: readonly [number], columns: unknown, ...rows: Row[]];
type Answer = readonly [
  header: readonly [code: number, began: number, seconds: number],
  body: readonly [found: Rows<[id: string]>, drilldowns?: Readonly<Record<string, Rows<Counted>>>],
];

/** The command for words parted by blanks, all of which have to be found. */
export function commandFor(ask: keyof typeof COMMANDS, q: string): string {
  const phrases = q.split(" ").map((word) => `"${word}"`);
  const given = { table: "Articles", output_columns: "id", limit: "20", query: phrases.join(" ") };
  return `/d/select?${new URLSearchParams({ ...given, ...COMMANDS[ask] })}`;
}

/** Reads what Groonga answered. Throws where it could not do it. */
export function readAnswer(line: string): Told {
  const [header, body] = JSON.parse(line) as Answer;
  if (header[0] !== 0) throw new Error(`groonga answers ${line}`);
  const [[[total], , ...rows], drilldowns] = body;
  const found = { total, ids: rows.map(([id]) => id), milliseconds: header[2] * 1000 };
  if (!drilldowns) return found;
  const counted = (column: string) => drilldowns[column]?.slice(2) as unknown as Counted[];
  const [places, topics, papers] = ["places", "topics", "paper"].map(counted);
  return { ...found, facets: { places: places ?? [], topics: topics ?? [], papers: papers ?? [] } };
}

export const askGroonga = async (
  groonga: Answerer,
  ask: keyof typeof COMMANDS,
  q: string,
): Promise<Told> => readAnswer(await groonga.ask(commandFor(ask, q)));
