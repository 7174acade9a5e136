/** Every word on screen in simplified Chinese, one table a part of the site. */
import { article } from "./zh/article.ts";
import { articles } from "./zh/articles.ts";
import { common } from "./zh/common.ts";
import { dates } from "./zh/dates.ts";
import { edition } from "./zh/edition.ts";
import { errors } from "./zh/errors.ts";
import { evidence } from "./zh/evidence.ts";
import { kept } from "./zh/kept.ts";
import { keys } from "./zh/keys.ts";
import { listen } from "./zh/listen.ts";
import { places } from "./zh/places.ts";
import { plain } from "./zh/plain.ts";
import { search } from "./zh/search.ts";
import { settings } from "./zh/settings.ts";
import { takes } from "./zh/takes.ts";
import { topics } from "./zh/topics.ts";

export const zh = {
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
} as const;
