import type { ArticleText } from "./article-text.ts";
import { BRIEF_1 } from "./texts/brief-1.ts";
import { BRIEF_2 } from "./texts/brief-2.ts";
import { ESSAY_1 } from "./texts/essay-1.ts";
import { ESSAY_2 } from "./texts/essay-2.ts";
import { ESSAY_3 } from "./texts/essay-3.ts";
import { FEATURE_1 } from "./texts/feature-1.ts";
import { FEATURE_2 } from "./texts/feature-2.ts";
import { FEATURE_3 } from "./texts/feature-3.ts";
import { FEATURE_4 } from "./texts/feature-4.ts";
import { FEATURE_5 } from "./texts/feature-5.ts";
import { FIRST } from "./texts/first.ts";
import { LIST_1 } from "./texts/list-1.ts";
import { LIST_2 } from "./texts/list-2.ts";
import { NEWS_1 } from "./texts/news-1.ts";
import { NEWS_2 } from "./texts/news-2.ts";
import { NEWS_3 } from "./texts/news-3.ts";
import { NEWS_4 } from "./texts/news-4.ts";
import { NEWS_5 } from "./texts/news-5.ts";
import { NEWS_6 } from "./texts/news-6.ts";
import { NEWS_7 } from "./texts/news-7.ts";
import { NOTICE_1 } from "./texts/notice-1.ts";
import { NOTICE_2 } from "./texts/notice-2.ts";
import { OPINION_1 } from "./texts/opinion-1.ts";
import { PHOTO_1 } from "./texts/photo-1.ts";
import { POEM_1 } from "./texts/poem-1.ts";
import { POEM_2 } from "./texts/poem-2.ts";
import { POEM_3 } from "./texts/poem-3.ts";
import { QA_1 } from "./texts/qa-1.ts";
import { REPORT_1 } from "./texts/report-1.ts";
import { REPORT_2 } from "./texts/report-2.ts";
import { REPORT_3 } from "./texts/report-3.ts";
import { REPORT_4 } from "./texts/report-4.ts";
import { REPORT_5 } from "./texts/report-5.ts";
import { REPORT_6 } from "./texts/report-6.ts";

/** Texts written for tests, from places all over the country. */
export const TEXTS: readonly ArticleText[] = [
  ...FIRST,
  ...BRIEF_1,
  ...BRIEF_2,
  ...ESSAY_1,
  ...ESSAY_2,
  ...ESSAY_3,
  ...FEATURE_1,
  ...FEATURE_2,
  ...FEATURE_3,
  ...FEATURE_4,
  ...FEATURE_5,
  ...LIST_1,
  ...LIST_2,
  ...NEWS_1,
  ...NEWS_2,
  ...NEWS_3,
  ...NEWS_4,
  ...NEWS_5,
  ...NEWS_6,
  ...NEWS_7,
  ...NOTICE_1,
  ...NOTICE_2,
  ...OPINION_1,
  ...PHOTO_1,
  ...POEM_1,
  ...POEM_2,
  ...POEM_3,
  ...QA_1,
  ...REPORT_1,
  ...REPORT_2,
  ...REPORT_3,
  ...REPORT_4,
  ...REPORT_5,
  ...REPORT_6,
];
