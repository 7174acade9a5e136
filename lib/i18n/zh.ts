/** Every word on screen in simplified Chinese, one table a part of the site. */
import { common } from "./zh/common.ts";
import { edition } from "./zh/edition.ts";

export const zh = { common, edition } as const;
