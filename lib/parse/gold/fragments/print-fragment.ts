import type { Fragment } from "./read-fragments.ts";

/** A way in which sites and their copies hold an article. */
export interface FragmentPrint {
  readonly name: string;
  /** Whether the line of day and source is in it. */
  readonly isDated: boolean;
  readonly print: (fragment: Fragment) => string;
}

const INDENT = "\u3000\u3000";

function displayLines({ section, kicker, headline, subheadlines }: Fragment): string[] {
  return [section, kicker, headline, ...subheadlines].filter((line) => line !== null);
}

function notes({ byline, info }: Fragment): string[] {
  return [byline, info].filter((line) => line !== null);
}

function paragraphs({ body }: Fragment): string {
  return body.map((text) => `<p>${INDENT}${text}</p>`).join("");
}

function wrap(tag: string, lines: readonly (string | null)[]): string {
  return lines.map((line) => (line === null ? "" : `<${tag}>${line}</${tag}>`)).join("");
}

/** The same with a line of day and source, of which a text is known to be an article by itself. */
export function withInfo(fragment: Fragment): Fragment {
  return {
    ...fragment,
    info: fragment.info ?? "2023-06-13 来源：河东日报",
    date: fragment.date ?? "2023-06-13",
    source: fragment.info ? fragment.source : "河东日报",
  };
}

export const PRINTS: readonly FragmentPrint[] = [
  {
    name: "marked",
    isDated: true,
    print: (fragment) =>
      [
        wrap("p", [fragment.section]),
        wrap("h3", [fragment.kicker]),
        wrap("h1", [fragment.headline]),
        wrap("h2", fragment.subheadlines),
        wrap("div", notes(fragment)),
        `<founder-content>${paragraphs(fragment)}</founder-content>`,
      ].join("\n"),
  },
  {
    name: "boxes",
    isDated: true,
    print: (fragment) =>
      `${wrap("p", [...displayLines(fragment), ...notes(fragment)])}\n${paragraphs(fragment)}`,
  },
  {
    name: "breaks",
    isDated: true,
    print: (fragment) => {
      const body = fragment.body.map((text) => `&nbsp;&nbsp;&nbsp;&nbsp;${text}`);
      return `<div>${[...displayLines(fragment), ...notes(fragment), ...body].join("<br>\n")}</div>`;
    },
  },
  {
    name: "text with its day",
    isDated: true,
    print: (fragment) => {
      const body = fragment.body.map((text) => INDENT + text);
      return `${[...displayLines(fragment), ...notes(fragment), ...body].join("\n")}\n`;
    },
  },
  {
    name: "text alone",
    isDated: false,
    print: (fragment) => {
      const { byline } = fragment;
      const body = fragment.body.map((text) => INDENT + text);
      return `${[...displayLines(fragment), ...(byline ? [byline] : []), ...body].join("\n")}\n`;
    },
  },
];
