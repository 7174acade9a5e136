import { isIP } from "node:net";

/** What the owner may set from outside, checked. */
export type Settings = Readonly<{
  /** Address the server listens on. */
  host: string;
  /** Port the server listens on; 0 takes any free one. */
  port: number;
  /** Processes that serve, each with its own pages in memory. */
  processes: number;
  /** Where the collection is kept: `file:PATH`, relative to the project's root or absolute. */
  databaseUrl: string;
  /** Public origin for links that leave the page, without a slash at its end; null when not set. */
  baseUrl: string | null;
  /** What addresses on pages start with: `baseUrl`, else the address served. */
  origin: string;
}>;

/** A setting that cannot be used: the message is one line naming it and what it takes. */
export class SettingsError extends Error {
  override name = "SettingsError";

  constructor(name: string, value: string, takes: string) {
    super(`${name}=${JSON.stringify(value)} cannot be used: it takes ${takes}.`);
  }
}

const HOST_NAME =
  /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/i;

function readHost(value: string): string {
  const bare = value.replace(/^\[(.*)\]$/, "$1");
  if (isIP(bare) !== 0) return bare;
  // All digits and dots but no IP address: a slip of the finger, not a name.
  if (HOST_NAME.test(bare) && !/^[\d.]+$/.test(bare)) return bare;
  throw new SettingsError("HOST", value, "an IP address or a host name, such as 127.0.0.1");
}

function readPort(value: string): number {
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value);
  throw new SettingsError("PORT", value, "a number from 0 to 65535, such as 3000");
}

function readProcesses(value: string): number {
  if (/^\d{1,2}$/.test(value) && Number(value) >= 1 && Number(value) <= MOST_PROCESSES)
    return Number(value);
  throw new SettingsError("PROCESSES", value, `a number from 1 to ${MOST_PROCESSES}, such as 2`);
}

const MOST_PROCESSES = 64;

function readDatabaseUrl(value: string): string {
  if (/^file:[^?#]+$/.test(value) && !/[/\\]$/.test(value)) return value;
  throw new SettingsError("DATABASE_URL", value, "file:PATH, such as file:data/baolan.db");
}

function readBaseUrl(value: string): string {
  const takes = "an http or https address without a path, such as https://news.example.cn";
  if (!URL.canParse(value)) throw new SettingsError("BASE_URL", value, takes);
  const url = new URL(value);
  const isOrigin =
    /^https?:$/.test(url.protocol) &&
    url.pathname === "/" &&
    url.search === "" &&
    url.hash === "" &&
    url.username === "" &&
    url.password === "";
  if (!isOrigin) throw new SettingsError("BASE_URL", value, takes);
  return url.origin;
}

/**
 * Reads the settings from the environment; a variable that is missing or empty has its default.
 * Throws a SettingsError for a value that cannot be used.
 *
 * `settings({ PORT: "8080" }).port` → `8080`
 */
export function settings(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Settings {
  const { HOST, PORT, PROCESSES, DATABASE_URL, BASE_URL } = environment;
  const host = readHost(HOST || "127.0.0.1");
  const port = readPort(PORT || "3000");
  const baseUrl = BASE_URL ? readBaseUrl(BASE_URL) : null;
  return {
    host,
    port,
    processes: readProcesses(PROCESSES || "1"),
    databaseUrl: readDatabaseUrl(DATABASE_URL || "file:data/baolan.db"),
    baseUrl,
    origin: baseUrl ?? `http://${isIP(host) === 6 ? `[${host}]` : host}:${port}`,
  };
}
