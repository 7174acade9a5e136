/** Every word on screen in English, one table a part of the site. */
import { article } from "./en/article.ts";
import { articles } from "./en/articles.ts";
import { common } from "./en/common.ts";
import { dates } from "./en/dates.ts";
import { edition } from "./en/edition.ts";
import { errors } from "./en/errors.ts";
import { evidence } from "./en/evidence.ts";
import { kept } from "./en/kept.ts";
import { keys } from "./en/keys.ts";
import { listen } from "./en/listen.ts";
import { places } from "./en/places.ts";
import { plain } from "./en/plain.ts";
import { search } from "./en/search.ts";
import { settings } from "./en/settings.ts";
import { takes } from "./en/takes.ts";
import { topics } from "./en/topics.ts";
import type { Words } from "./words.ts";

export const en: Words = {
  article,
  articles,
  common,
  dates,
  edition,
  errors,
  evidence,
  kept,
  keys,
  listen,
  places,
  plain,
  search,
  settings,
  takes,
  topics,
};
