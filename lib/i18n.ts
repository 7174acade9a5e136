/** The words on screen by language of the interface. */
import { en } from "./i18n/en.ts";
import type { Words } from "./i18n/words.ts";
import { zh } from "./i18n/zh.ts";

export type { Words };

/** Every language's words; traditional Chinese is made of `zh` when it is asked for. */
export const WORDS: Readonly<Record<"zh" | "en", Words>> = { zh, en };
