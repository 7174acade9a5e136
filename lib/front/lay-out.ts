/** Gives every story of an edition its place on the broadsheet: weight becomes place. */
import type { EditionStory } from "../queries/shapes.ts";
import { fillOpEdRow, fillTopRow } from "./fill.ts";
import { arrangeRest } from "./rest.ts";
import type { FrontLayout, Row } from "./shapes.ts";
import { type SortedStories, sortStories } from "./weigh.ts";

/**
 * Lays out the stories of one edition in rows of five columns. One or two stories are printed
 * whole instead. `pastEditions` is how many other editions the 往期 block will list.
 */
export function layOutFront(stories: readonly EditionStory[], pastEditions: number): FrontLayout {
  const { shown, more } = limitStories(sortStories(stories));
  const { ranked, opEds, photoNews } = shown;
  const [lead, second, ...rest] = ranked;
  if (!lead || !second || stories.length <= 2) {
    return { whole: ranked, ear: null, contents: [], rows: [], more, pastColumns: 5 };
  }
  const queue = [...rest];
  const rows: Row[] = [fillTopRow(lead, second, queue)];
  for (const [index, opEd] of opEds.entries()) {
    rows.push(fillOpEdRow(opEd, queue, index % 2 === 1));
  }
  const [ear = null, ...boxes] = photoNews;
  const contents = ear ? [] : [...rest, ...opEds].slice(0, CONTENTS);
  const last = arrangeRest(queue, boxes, pastEditions);
  return {
    whole: [],
    ear,
    contents: contents.length >= FEWEST_CONTENTS ? contents : [],
    rows: [...rows, ...last.rows],
    more,
    pastColumns: last.pastColumns,
  };
}

/** Headlines named beside the nameplate when no picture stands there. */
const CONTENTS = 5;
const FEWEST_CONTENTS = 3;

/** A sheet ends somewhere: what an edition has beyond this is named, not set. */
const MOST = { ranked: 40, opEds: 4, photoNews: 8 } as const;

function limitStories({ ranked, opEds, photoNews }: SortedStories): {
  shown: SortedStories;
  more: EditionStory[];
} {
  const more = [
    ...ranked.slice(MOST.ranked),
    ...opEds.slice(MOST.opEds),
    ...photoNews.slice(MOST.photoNews),
  ];
  return {
    shown: {
      ranked: ranked.slice(0, MOST.ranked),
      opEds: opEds.slice(0, MOST.opEds),
      photoNews: photoNews.slice(0, MOST.photoNews),
    },
    more: more.sort((a, b) => a.ordinal - b.ordinal),
  };
}
