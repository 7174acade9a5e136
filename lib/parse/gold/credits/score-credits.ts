import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Role } from "../../../article.ts";
import { articlesOf } from "../fragments/score-fragments.ts";
import type { GoldArticle } from "../gold.ts";
import { type Scores, scoreFiles } from "../score.ts";

/** A credit as printed in its place, and whom it names. */
interface Credit {
  readonly place: string;
  readonly text: string;
  readonly contributors: readonly { readonly name: string; readonly role: Role }[];
  readonly source: string | null;
}

const SETS = ["development", "held-out", "fresh"] as const;

type CreditSet = (typeof SETS)[number];

const ROLES: Readonly<Record<string, Role>> = {
  r: "reporter",
  c: "correspondent",
  a: "author",
  p: "photographer",
  e: "editor",
};

const HEADLINE = "湿地添新客 群众有福气";
const BODY = [
  "清晨五点，巡护员老周推开窗，先数一数对岸的白鹭，再把数目记在本子上。",
  "三年前，这里还是一片采砂坑，如今湿地里的水清了，来看鸟的人也多了。",
];
const CAPTION = "清晨的湿地边，村民在给新栽的芦苇浇水。";

/**
 * A set's credits, one a line: its place (行 below the headline, 头 before the text, 尾 behind it, 末 on a
 * line below it, 图 at a picture), the credit, who is named in what role, and the source it tells.
 */
export function readCredits(set: CreditSet): Credit[] {
  const text = readFileSync(join(import.meta.dirname, `${set}.txt`), "utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => {
      const [place = "", credit = "", people = "", source = ""] = line.split("|");
      const contributors = people
        .split(" ")
        .filter(Boolean)
        .map((person) => ({ name: person.slice(2), role: ROLES[person.charAt(0)] ?? "author" }));
      return { place, text: credit, contributors, source: source || null };
    });
}

/** The lines of an article that the credit stands in. */
function linesOf({ place, text }: Credit): string[] {
  const [first = "", last = ""] = BODY;
  if (place === "行") return [HEADLINE, text, first, last];
  if (place === "头") return [HEADLINE, text + first, last];
  if (place === "尾") return [HEADLINE, first, last + text];
  if (place === "末") return [HEADLINE, first, last, text];
  return [HEADLINE, first, last, CAPTION + text];
}

const PRINTS: Readonly<Record<string, (credit: Credit) => string>> = {
  markup: (credit) => {
    const [headline = "", ...lines] = linesOf(credit);
    return `<h1>${headline}</h1>\n${lines.map((line) => `<p>${line}</p>`).join("\n")}`;
  },
  text: (credit) => {
    const [headline = "", ...lines] = linesOf(credit);
    const isText = (line: string) => line.includes("，");
    return [
      headline,
      ...lines.map((line) => (isText(line) ? `\u3000\u3000${line}` : line)),
      "",
    ].join("\n");
  },
};

/** The figures of every set in every print. */
export async function scoreCredits(sets: readonly CreditSet[] = SETS) {
  const scores: (Scores & { readonly set: string; readonly print: string })[] = [];
  for (const set of sets) {
    for (const [name, print] of Object.entries(PRINTS)) {
      const gold = [];
      const parsed = new Map();
      for (const [at, credit] of readCredits(set).entries()) {
        const file = `${at} ${credit.place} ${credit.text}`;
        gold.push({ file, articles: [goldOf(credit, name === "text")] });
        parsed.set(file, await articlesOf(print(credit), file));
      }
      scores.push({ set, print: name, ...scoreFiles(gold, (file) => parsed.get(file) ?? []) });
    }
  }
  return scores;
}

/** `isBare`: in lines that nothing marks a caption stands apart from the text; a marked paragraph is one of it. */
function goldOf({ place, text, contributors, source }: Credit, isBare: boolean): GoldArticle {
  const hasCaption = place === "图";
  const captions = [{ text: CAPTION, credit: text }];
  return {
    headline: HEADLINE,
    kicker: null,
    subheadlines: [],
    contributors,
    body: linesOf({ place, text: place === "头" ? text : "", contributors, source })
      .slice(1, hasCaption && isBare ? -1 : undefined)
      .filter(Boolean)
      .map((line) => ({ type: "p", text: line })),
    paragraphs: false,
    // a lead's agency is told by the text
    ...(place === "头" || hasCaption ? {} : { source }),
    ...(hasCaption && isBare ? { captions } : {}),
  };
}
