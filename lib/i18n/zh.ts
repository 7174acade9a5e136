/** Every word on screen in simplified Chinese, one table a part of the site. */
import { article } from "./zh/article.ts";
import { articles } from "./zh/articles.ts";
import { common } from "./zh/common.ts";
import { edition } from "./zh/edition.ts";
import { errors } from "./zh/errors.ts";
import { evidence } from "./zh/evidence.ts";
import { places } from "./zh/places.ts";
import { search } from "./zh/search.ts";

export const zh = { article, articles, common, edition, errors, evidence, places, search } as const;
