import { EMPTY_PASSAGE } from "../../../text/passage.ts";
import { isJunk } from "./junk.ts";
import { linkedBody } from "./linked-data.ts";
import type { HtmlPage } from "./page.ts";
import type { FoundStory } from "./story.ts";

const CLARITY = 0.9;
const LEAST = 30;

/** The story that a page shows by its scripts alone, told whole to search engines; none on other pages. */
export function linkedStory({ source, root, elements, meta }: HtmlPage): FoundStory[] {
  const paragraphs = linkedBody(source, elements).filter(({ text }) => !isJunk(text));
  if (paragraphs.reduce((sum, { text }) => sum + text.length, 0) < LEAST) return [];
  const whole = [0, root.end] as const;
  return [
    {
      place: { body: whole, zone: whole, marks: [], clarity: CLARITY },
      attested: true,
      story: {
        section: null,
        kicker: null,
        headline: meta.titles[0] ?? EMPTY_PASSAGE,
        subheadlines: [],
        body: paragraphs.map((passage) => ({ type: "p", passage })),
        captions: [],
        credits: [],
        source: null,
        clarity: CLARITY,
      },
      dates: meta.date ? [meta.date] : [],
    },
  ];
}
