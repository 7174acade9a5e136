import type { Passage } from "../../../text/passage.ts";
import type { ToldStory } from "../../source.ts";
import type { Block } from "./block.ts";
import { isByline } from "./byline.ts";
import { readCaptions } from "./captions.ts";
import type { Heads } from "./heads.ts";
import { bareSource, type InfoLine, readInfo } from "./info.ts";
import { joinLines } from "./join-lines.ts";
import { blocksWithin, type HtmlPage } from "./page.ts";
import type { Place } from "./place.ts";
import { wholeDay, yearlessDay } from "./yearless-day.ts";

/** Lines with date, source or people between headline and body, or close above the headline. */
export function infoAround({ body }: Place, before: readonly Block[], heads: Heads): InfoLine[] {
  const first = heads.headline[0];
  const at = first ? before.indexOf(first) : -1;
  // what stands below a headline is surer to be about it than what stands above
  const near =
    at < 0
      ? before.slice(-8)
      : [...before.slice(at + 1, at + 24), ...before.slice(Math.max(0, at - 4), at)];
  const used = new Set([...heads.headline, ...heads.kicker, ...heads.subheadlines]);
  return near.flatMap((block, position) => {
    if (used.has(block) || block.start >= body[0]) return [];
    const { passage } = block;
    const info = readInfo(passage);
    if (info) return [info];
    const day = splitDay(near.slice(position, position + 3));
    if (day) return [{ date: day, source: null, credits: [], whole: true }];
    const beside = [near[position - 1], near[position + 1]].some(
      (other) => other && !used.has(other) && readInfo(other.passage)?.date,
    );
    const source = beside && block.linked < 0.5 ? bareSource(passage) : null;
    if (source) return [{ date: null, source, credits: [], whole: true }];
    const below = at >= 0 && before.indexOf(block) > at && !block.afterPicture;
    return below && isByline(block)
      ? [{ date: null, source: null, credits: [passage], whole: true }]
      : [];
  });
}

/** `2024`, `04/05`, `18:12`: a day's year, the rest of it and the hour in boxes one after the other. */
function splitDay(lines: readonly Block[]): Passage | null {
  const forms = [/^(?:19|20)\d\d$/u, /^\d{2}\/\d{2}$/u, /^\d{1,2}:\d{2}(?::\d{2})?$/u];
  const isDay = forms.every((form, at) => form.test(lines[at]?.passage.text ?? ""));
  return isDay ? joinLines(lines) : null;
}

/** Pictures set between headline and text, or in an e-paper below the text, with what stands under them. */
export function picturesBeside(
  page: HtmlPage,
  { body, zone }: Place,
  before: readonly Block[],
  heads: Heads,
): ToldStory["captions"][number][] {
  const headline = heads.headline.at(-1);
  const above = before.slice(headline ? before.indexOf(headline) + 1 : -6);
  // under a site's story stand other stories' pictures
  const below = page.epaper ? blocksWithin(page.blocks, [body[1], zone[1]]).slice(0, 4) : [];
  if (!headline && !page.epaper) return [];
  return readCaptions([...above, ...below].filter(({ linked, hidden }) => linked < 0.3 && !hidden));
}

/** `责任编辑：…`, `来源：…` close below the body. */
export function infoAfter(page: HtmlPage, { body, zone }: Place): InfoLine[] {
  return blocksWithin(page.blocks, [body[1], zone[1]])
    .slice(0, 12)
    .flatMap(({ passage, hidden, linked }) => {
      if (hidden || linked > 0.6 || passage.text.length > 120) return [];
      const info = readInfo(passage);
      return info?.whole ? [info] : [];
    });
}

/** The day of a line under the headline that says no year, where the page says the year elsewhere. */
export function dayWithoutYear(
  { source }: HtmlPage,
  before: readonly Block[],
  heads: Heads,
): Passage[] {
  const last = heads.headline.at(-1);
  const below = last ? before.slice(before.indexOf(last) + 1) : [];
  for (const { passage } of below.slice(0, 6)) {
    const day = yearlessDay(passage.text);
    if (day) return [wholeDay(source, day)].filter((each) => each !== null);
  }
  return [];
}
