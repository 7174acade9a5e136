import { zh } from "../../lib/i18n/zh.ts";

/** What every link preview says of the board; a page's own Open Graph takes the place of the frame's whole. */
export const SITE_PREVIEW = { siteName: zh.common.siteName, locale: "zh_CN" } as const;
