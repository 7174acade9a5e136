import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ToldSheet } from "../../../source.ts";
import { readHtml } from "../index.ts";

/** The words of a sheet alone, to compare with what was printed. */
export function wordsOf(sheet: ToldSheet) {
  return {
    date: sheet.furniture.find(({ reason }) => reason === "printed date")?.passage.text ?? null,
    paper: sheet.furniture.find(({ reason }) => reason === "masthead")?.passage.text ?? null,
    stories: sheet.stories.map((story) => ({
      kicker: story.kicker?.text ?? null,
      headline: story.headline.text,
      subheadlines: story.subheadlines.map(({ text }) => text),
      source: story.source?.text ?? null,
      credits: story.credits.map(({ text }) => text),
      captions: story.captions.map(({ text, credit }) => [text.text, credit?.text ?? null]),
      body: story.body.map(({ type, passage }) => (type === "p" ? "" : "# ") + passage.text),
    })),
  };
}

/** A page of `testing/pages`, read. */
export function readTestPage(name: string) {
  const file = join(import.meta.dirname, "pages", `${name}.txt`);
  return wordsOf(readHtml(readFileSync(file, "utf8")));
}
