import { parseArgs } from "node:util";

/** The command line asks for something that is not there; the message is one line. */
export class UsageError extends Error {
  override name = "UsageError";
}

/** Options without values, by name; `short` is the letter that stands for one: `-h`. */
export type Options = Readonly<
  Record<string, { readonly type: "boolean"; readonly short?: string }>
>;

/**
 * Parts the words after a command into the options that were given and paths; behind `--` every word
 * is a path. Throws a UsageError naming what is not understood.
 */
export function readOptions<T extends Options>(words: readonly string[], options: T) {
  const { values, positionals } = parse(words, options);
  if (positionals.includes("")) throw new UsageError("A PATH is empty: name a file or a folder.");
  const given = values as Readonly<Partial<Record<keyof T, boolean>>>;
  return { paths: positionals, has: (name: keyof T) => given[name] === true };
}

function parse(words: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    const [said = ""] = error instanceof Error ? error.message.split(". ") : [];
    const names = Object.keys(options).map((name) => `--${name}`);
    const known = names.length > 1 ? "options are" : "only option is";
    throw new UsageError(`${said}: the ${known} ${names.join(", ")}.`);
  }
}
