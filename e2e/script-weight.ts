import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { inlineScripts } from "../lib/server/content-policy.ts";

/** A module of a built file: the numbers it goes by, and what it is after minifying. */
interface Module {
  readonly ids: readonly number[];
  readonly source: string;
}

/** Turbopack's files push one list: the file's own element, then each module's numbers and function. */
function modulesOf(file: string): Module[] {
  const world: { TURBOPACK: unknown[][] } = { TURBOPACK: [] };
  new Function("globalThis", "document", file)(world, undefined);
  const modules: Module[] = [];
  let ids: number[] = [];
  for (const part of world.TURBOPACK.flat()) {
    if (typeof part === "number") ids.push(part);
    if (typeof part !== "function") continue;
    modules.push({ ids, source: String(part) });
    ids = [];
  }
  return modules;
}

/** The modules that these need, themselves among them. */
function reach(from: readonly number[], modules: readonly Module[]): Set<Module> {
  const byId = new Map(modules.flatMap((one) => one.ids.map((id) => [id, one] as const)));
  const reached = new Set<Module>();
  const open = [...from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const found = byId.get(id);
    if (!found || reached.has(found)) continue;
    reached.add(found);
    for (const [, needed] of found.source.matchAll(/\.[a-zA-Z]\((\d+)\)/g))
      open.push(Number(needed));
  }
  return reached;
}

interface Manifest {
  readonly clientModules: Readonly<Record<string, { readonly id: number }>>;
}

/** What `next build` says the components are that the browser takes part in, by file. */
function clientModules(route: string): Manifest["clientModules"] {
  const name = join(process.cwd(), ".next/server/app", `${route}_client-reference-manifest.js`);
  const world: { __RSC_MANIFEST?: Record<string, Manifest> } = {};
  new Function("globalThis", readFileSync(name, "utf8"))(world);
  return Object.values(world.__RSC_MANIFEST ?? {})[0]?.clientModules ?? {};
}

const gzipped = (text: string) => gzipSync(text).length;

/**
 * Bytes, compressed, of the script a page sends beyond an empty page of the same build.
 *
 * An empty page would have to be built, or to stand in the build under an address of its own. But what
 * it sends is known without it: the files the build lists for every page, and the framework's own
 * components with all that they need. Whatever else stands in the page's files is ours, module by
 * module, and so are our scripts in the page itself. What we share with the framework it would send anyway.
 */
export function ownScript(route: string, html: string, files: ReadonlyMap<string, string>): number {
  const build = JSON.parse(readFileSync(join(process.cwd(), ".next/build-manifest.json"), "utf8"));
  const everywhere: readonly string[] = [...build.rootMainFiles, ...build.polyfillFiles];
  const modules = [...files]
    .filter(([name]) => !everywhere.some((one) => name.endsWith(one)))
    .flatMap(([, file]) => modulesOf(file));
  const framework = Object.entries(clientModules(route))
    .filter(([path]) => path.includes("/node_modules/next/"))
    .map(([, { id }]) => id);
  const theirs = reach(framework, modules);
  const ours = modules.filter((one) => !theirs.has(one)).map(({ source }) => source);
  const inline = inlineScripts(html).filter((script) => !script.includes("self.__next_f"));
  return gzipped(ours.join("\n")) + gzipped(inline.join("\n"));
}
