import type { ArticleText } from "../article-text.ts";

type Person = ArticleText["people"][number];

export const reporter = (name: string): Person => ({ name, role: "reporter" });
export const correspondent = (name: string): Person => ({ name, role: "correspondent" });
export const author = (name: string): Person => ({ name, role: "author" });
export const photographer = (name: string): Person => ({ name, role: "photographer" });
