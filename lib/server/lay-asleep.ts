import { ASLEEP } from "../wake/events.ts";
import { type FinishedPage, isDocument } from "./finished-page.ts";
import { HEAD_SCRIPT } from "./head-script.ts";

/** The framework's files as its pages ask for them: one it loads early, the others. */
const EARLY =
  /<link rel="preload" as="script" fetchPriority="low" (href="\/_next\/static\/[^"]*")\/>/g;
const FILE = /<script (src="\/_next\/static\/[^"]*" async="")>/g;

/**
 * Where our script goes, which wakes them: last in the head, as the framework takes the first scripts there for
 * its own. It would say a script of its own a second time among its data.
 */
const HEAD_END = "</head>";

/**
 * The page with the framework's files asleep: the browser neither runs them nor waits for them until the script
 * put into the page's head wakes them (`lib/wake/script.ts`). What is no document stays as it is.
 */
export function layAsleep(page: FinishedPage): FinishedPage {
  if (!isDocument(page)) return page;
  const html = page.body
    .toString()
    .replace(EARLY, '<link rel="prefetch" as="script" $1/>')
    .replace(FILE, `<script type="${ASLEEP}" $1>`)
    .replace(HEAD_END, () => `<script>${HEAD_SCRIPT}</script>${HEAD_END}`);
  return { ...page, body: Buffer.from(html) };
}
