import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Complaint } from "./complaint.mjs";
import { ROOT } from "./root.mjs";

const FOLDER = join(ROOT, "node_modules/.cache/baolan");

/** Data and packages are found from where a source lies, not from where the bundle does. */
const OWN_FOLDERS = {
  name: "own-folders",
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      if (!text.includes("import.meta.")) return undefined;
      const contents = text
        .replaceAll("import.meta.url", () => JSON.stringify(pathToFileURL(path).href))
        .replaceAll("import.meta.dirname", () => JSON.stringify(dirname(path)));
      return { contents, loader: "ts" };
    });
  },
};

/** A process that reads a bundle while another one writes it must not see half of it. */
async function replaceFile(path, bytes) {
  // Threads of one process may write it at the same moment.
  const fresh = `${path}.${randomUUID()}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(fresh, bytes);
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true }).catch(() => {});
    throw new Complaint(`${FOLDER} must be writable: programs are bundled there (${error.code}).`);
  }
}

/**
 * Imports a TypeScript module of the project, `lib/cli/seed.ts` say, in this process. Everything of
 * ours that it imports is bundled with it first: that takes .2 s, importing the hundreds of files
 * one by one takes seconds. Packages stay as they are. Resolves to the module's exports; throws
 * what the module throws, esbuild's error for a file that is missing or cannot be read, and a
 * Complaint where the bundle cannot be written.
 */
export async function load(path) {
  const { build } = await import("esbuild");
  // Checkouts that share their packages each have a bundle of their own.
  const checkout = createHash("sha256").update(ROOT).digest("hex").slice(0, 8);
  const name = path.replaceAll("/", "-").replace(/\.ts$/, "");
  const bundle = join(FOLDER, `${name}-${checkout}.mjs`);
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, path)],
    outfile: bundle,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    // For `node --enable-source-maps`; read by nobody else.
    sourcemap: true,
    plugins: [OWN_FOLDERS],
    logLevel: "silent",
    write: false,
  });
  for (const file of outputFiles) await replaceFile(file.path, file.contents);
  return import(pathToFileURL(bundle).href);
}
