import type { Ask } from "./read-ask.ts";
import type { Renderer } from "./render.ts";

/** What rests on all names of the collection, and on the dictionary of characters. */
const SUGGESTIONS: Ask = {
  address: "/suggest?q=%E9%BE%98",
  path: "/suggest",
  query: new URLSearchParams("q=龘"),
  navigation: {},
};

export const WARM_EVERY_MS = 5_000;
/** Where suggestions fail, as without a database, readers are told why; no need to hurry. */
const BROKEN_EVERY_MS = 60_000;

/**
 * Asks for suggestions as a reader would, at once and again every few seconds, so that what they rest
 * on is ready after a start and after a load before anyone types. It is made
 * (lib/queries/known-names.ts) only when the data has moved on; else this costs one small answer.
 * Gives back what ends it.
 */
export function keepWarm(renderer: Renderer): () => void {
  let isEnded = false;
  let timer: NodeJS.Timeout | undefined;
  async function ask() {
    const { status } = await renderer.render(SUGGESTIONS);
    const pause = status === 200 ? WARM_EVERY_MS : BROKEN_EVERY_MS;
    if (!isEnded) timer = setTimeout(ask, pause).unref();
  }
  void ask();
  return () => {
    isEnded = true;
    clearTimeout(timer);
  };
}
