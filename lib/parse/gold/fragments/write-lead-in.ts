import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type DisplayHead, readDisplayHeads } from "./display-lines.ts";
import { headlineUnder, learnLeadIn, type Weights } from "./learn-lead-in.ts";
import { readFragments, SETS } from "./read-fragments.ts";

const TARGET = join(import.meta.dirname, "..", "..", "forms", "lead-in-weights.ts");
const WIDTH = 96;
const PARTS = 10;

writeLeadIn();

/**
 * `npm run ranks`: learns anew from `display-lines.txt` what tells a kicker from a subheadline, writes
 * `forms/lead-in-weights.ts`, and prints how many headlines come out right of heads that were not learnt from: a
 * tenth of the file at a time, and the sets of fragments, from which nothing is learnt.
 */
function writeLeadIn(): void {
  const heads = readDisplayHeads();
  const parts = Array.from({ length: PARTS }, (_, part) => {
    const isOwn = (_head: DisplayHead, index: number) => index % PARTS === part;
    const weights = learnLeadIn(heads.filter((head, index) => !isOwn(head, index)));
    return rightUnder(weights, heads.filter(isOwn));
  });
  const right = parts.reduce((sum, each) => sum + each, 0);
  console.log(`display-lines, a tenth at a time: ${share(right, heads.length)}`);
  const weights = learnLeadIn(heads);
  for (const set of SETS) {
    const own = readFragments(set).map(headOf);
    const asked = own.filter(({ lines }) => lines.length > 1);
    console.log(`${set}: ${share(rightUnder(weights, asked), asked.length)}`);
  }
  writeFileSync(TARGET, moduleOf(weights));
  console.log(`${weights.size} weights written`);
}

function headOf({ kicker, headline, subheadlines }: ReturnType<typeof readFragments>[number]) {
  const above = kicker === null ? [] : [kicker];
  return { lines: [...above, headline, ...subheadlines], at: above.length };
}

function rightUnder(weights: Weights, heads: readonly DisplayHead[]): number {
  return heads.filter(({ lines, at }) => headlineUnder(weights, lines) === at).length;
}

function share(right: number, all: number): string {
  return `${right} of ${all}, ${(right / all).toFixed(3)}`;
}

function moduleOf(weights: Weights): string {
  const entries = [...weights]
    .map(([name, weight]) => `${name}=${Math.round(weight * 100)}`)
    .filter((entry) => !entry.endsWith("=0"))
    .sort();
  const lines = [""];
  for (const entry of entries) {
    const line = lines.at(-1) ?? "";
    if (line.length + entry.length >= WIDTH) lines.push(entry);
    else lines[lines.length - 1] = line ? `${line} ${entry}` : entry;
  }
  return `/**
 * What each sign of \`lead-in-signs.ts\` weighs, in hundredths of log-odds: more than 0 where it speaks for the upper
 * of two lines leading in, 引题 over 主题. \`u\` is a sign of the upper line, \`l\` of the lower; \`^\` stands before
 * how a line opens, \`$\` behind how it ends, 0 for any figure; \`1of3\` is one kicker in a head of three lines.
 * Written by \`npm run ranks\`, which learns it from \`gold/fragments/display-lines.txt\`; not to be changed by hand.
 */
export const LEAD_IN_WEIGHTS = \`
${lines.join("\n")}
\`;
`;
}
