/** How a page is shown: the language of its own words, the script, and readings over the text. */
import type { BadValue } from "../filters.ts";

export interface View {
  readonly lang: "zh" | "en";
  /** Whether the address names the language: a reader's choice, which links carry on. */
  readonly chosen: boolean;
  readonly script: "hans" | "hant";
  readonly ruby: "pinyin" | null;
}

/** The request header by which the server tells a page its own address, view and all. */
export const ADDRESS_HEADER = "x-baolan-address";

export const PLAIN_VIEW: View = { lang: "zh", chosen: false, script: "hans", ruby: null };

/** What each parameter takes; the first of `lang` and `script` is what a page is without it. */
const VALUES = { lang: ["zh", "en"], script: ["hans", "hant"], ruby: ["pinyin"] } as const;
type Parameter = keyof typeof VALUES;
const PARAMETERS = Object.keys(VALUES) as Parameter[];

/** A view parameter's only value; null for none, for an empty one and for one that cannot be read. */
function onlyValue<Name extends Parameter>(
  query: URLSearchParams,
  name: Name,
): (typeof VALUES)[Name][number] | null {
  const [given, ...more] = givenValues(query, name);
  if (more.length > 0) return null;
  return VALUES[name].find((value) => value === given) ?? null;
}

function givenValues(query: URLSearchParams, name: Parameter): string[] {
  return [...new Set(query.getAll(name).filter((value) => value !== ""))];
}

function badValue(query: URLSearchParams): BadValue | null {
  for (const parameter of PARAMETERS) {
    const given = givenValues(query, parameter);
    if (given.length === 0 || onlyValue(query, parameter) !== null) continue;
    const value = [...given.join(", ")].slice(0, 60).join("");
    return { parameter, value, takes: { rule: "view", details: VALUES[parameter] } };
  }
  return null;
}

/** Article pages alone show readings over their text. */
export function hasReadings(address: string): boolean {
  return /^\/a\/[^/?]+(?:\?|$)/.test(address);
}

/**
 * The view an address asks for, and the first of its parameters that cannot be read, which then
 * counts as not given: `readView(new URLSearchParams("lang=en"))`
 */
export function readView(query: URLSearchParams): {
  readonly view: View;
  readonly bad: BadValue | null;
} {
  const lang = onlyValue(query, "lang");
  const view: View = {
    lang: lang ?? "zh",
    chosen: lang !== null,
    script: onlyValue(query, "script") ?? "hans",
    ruby: onlyValue(query, "ruby"),
  };
  return { view, bad: badValue(query) };
}

/** The parameters that ask for a view; none for the plain one: `[["lang", "en"]]`. */
export function writeView({
  lang,
  chosen,
  script,
  ruby,
}: View): [name: Parameter, value: string][] {
  return [
    ...(lang === "en" || chosen ? [["lang", lang] as [Parameter, string]] : []),
    ...(script === "hant" ? [["script", script] as [Parameter, string]] : []),
    ...(ruby ? [["ruby", ruby] as [Parameter, string]] : []),
  ];
}

/**
 * An address of this site, shown in a view.
 *
 * `addressIn(view, "/articles?place=330903#results")` → `/articles?place=330903&lang=en#results`
 */
export function addressIn(view: View, address: string): string {
  const parameters = writeView(view)
    .map((parameter) => parameter.join("="))
    .join("&");
  if (parameters === "") return address;
  const [, path = "", fragment = ""] = /^([^#]*)(.*)$/.exec(address) ?? [];
  return `${path}${path.includes("?") ? "&" : "?"}${parameters}${fragment}`;
}

/** What the framework's script adds to an address when it asks for a part of a page. */
const FRAMEWORK_MARK = "_rsc";

/** An address without what asks for a view: `/articles?q=茶&lang=en` → `/articles?q=茶`. */
export function withoutView(address: string): string {
  const [path = "", query = ""] = address.split(/\?(.*)/s);
  // `%6Cang=en` says what `lang=en` says
  const nameOf = (part: string) => [...new URLSearchParams(part).keys()][0] ?? "";
  const dropped: readonly string[] = [...PARAMETERS, FRAMEWORK_MARK];
  const kept = query.split("&").filter((part) => part !== "" && !dropped.includes(nameOf(part)));
  return kept.length > 0 ? `${path}?${kept.join("&")}` : path;
}
