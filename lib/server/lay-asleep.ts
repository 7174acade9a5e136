import { ASLEEP } from "../wake/events.ts";
import type { FinishedPage } from "./finished-page.ts";
import { isDocument } from "./finished-page.ts";

/** The framework's files as its pages ask for them: one it loads early, the others. */
const EARLY =
  /<link rel="preload" as="script" fetchPriority="low" (href="\/_next\/static\/[^"]*")\/>/g;
const FILE = /<script (src="\/_next\/static\/[^"]*" async="")>/g;

/**
 * The page with the framework's files asleep: the browser neither runs them nor waits for them until the script
 * in the page's head wakes them (`lib/wake/script.ts`). What is no document stays as it is.
 */
export function layAsleep(page: FinishedPage): FinishedPage {
  if (!isDocument(page)) return page;
  const html = page.body
    .toString()
    .replace(EARLY, '<link rel="prefetch" as="script" $1/>')
    .replace(FILE, `<script type="${ASLEEP}" $1>`);
  return { ...page, body: Buffer.from(html) };
}
