import next from "next";
import { ADDRESS_HEADER, readView, type View } from "../view/view.ts";
import { isBadView } from "./address-status.ts";
import { collect, type Handler } from "./collect.ts";
import type { FinishedPage } from "./finished-page.ts";
import { layAsleep } from "./lay-asleep.ts";
import { plainPage } from "./plain-page.ts";
import type { Ask } from "./read-ask.ts";

/** Makes finished pages of asks. Never rejects: what goes wrong is a page of status 500 or 503. */
export type Renderer = Readonly<{
  render: (ask: Ask) => Promise<FinishedPage>;
  close: () => Promise<void>;
}>;

/** The framework's not-found page, whole, and the sign of one that only script would fill. */
const NOT_FOUND = "/_not-found";
/** The page for an address whose view does not exist. */
const BAD_VIEW = "/_bad-address";
/** Pages the framework keeps for itself. */
const INTERNAL = /^\/_(?!next\/)/;
const LEFT_TO_SCRIPT = '<html id="__next_error__"';

const LONGEST_RENDER_MS = 30_000;

// The framework sends readers it takes for simple ones a whole page: title and description in the
// head, nothing to be put in place later by script. Every page here is finished before it leaves,
// so every page is asked for like that.
const WHOLE_PAGE = {
  host: "localhost",
  "user-agent": "Baolan (takes whole pages, as Bingbot does)",
};

type Lang = View["lang"];

function langOf(ask: Ask): Lang {
  return readView(ask.query).view.lang;
}

/** What the framework says about transport or about itself; lib/server says its own. */
const DROPPED_HEADERS = new Set([
  "cache-control",
  "connection",
  "content-length",
  "date",
  "etag",
  "keep-alive",
  "refresh",
  "set-cookie",
  "transfer-encoding",
  "x-nextjs-cache",
  "x-nextjs-prerender",
  "x-powered-by",
]);

function keepOwnHeaders(page: FinishedPage): FinishedPage {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(page.headers)) {
    if (!DROPPED_HEADERS.has(name)) headers[name] = value;
  }
  return { ...page, headers };
}

/** The framework's permanent redirect keeps the method, which only ever is GET here: say 301. */
function settleRedirect(page: FinishedPage): FinishedPage {
  const to = page.headers.location;
  if (to === undefined || page.status < 300 || page.status > 399) return page;
  const status = page.status === 308 ? 301 : page.status;
  return { status, headers: { location: to }, body: Buffer.alloc(0) };
}

async function withinTime(work: Promise<FinishedPage>, lang: Lang): Promise<FinishedPage> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<FinishedPage>((resolve) => {
    timer = setTimeout(() => resolve(plainPage(503, lang)), LONGEST_RENDER_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Renders through `handler`; see `openRenderer` for the one that pages come from. */
export function rendererOf(handler: Handler, close: () => Promise<void>): Renderer {
  /** The page at `address`, shown in the view of the one asked for. */
  async function make(address: string, ask: Ask): Promise<FinishedPage> {
    const headers = { ...WHOLE_PAGE, ...ask.navigation, [ADDRESS_HEADER]: ask.address };
    const made = collect(handler, address, headers);
    return settleRedirect(keepOwnHeaders(await withinTime(made, langOf(ask))));
  }

  function addressOf(ask: Ask): string {
    if (INTERNAL.test(ask.path)) return NOT_FOUND;
    return isBadView(ask) ? BAD_VIEW : ask.address;
  }

  async function render(ask: Ask): Promise<FinishedPage> {
    try {
      let page = await make(addressOf(ask), ask);
      // A page that finds nothing leaves it to script to say so; without script it would be blank.
      if (page.status === 404 && page.body.includes(LEFT_TO_SCRIPT))
        page = await make(NOT_FOUND, { ...ask, navigation: {} });
      // The framework's own error document is empty without script.
      return page.status >= 500 && page.status !== 503
        ? plainPage(500, langOf(ask))
        : layAsleep(page);
    } catch (error) {
      console.error(error);
      return plainPage(500, langOf(ask));
    }
  }
  return { render, close };
}

/** Opens the built app in `dir`. Rejects when there is no build. */
export async function openRenderer(dir: string): Promise<Renderer> {
  const app = next({ dev: false, dir });
  await app.prepare();
  return rendererOf(app.getRequestHandler(), () => app.close());
}
