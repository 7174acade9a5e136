import type { Words } from "../words.ts";
import { counted, figure } from "./counts.ts";
import { followed, rejected } from "./evidence-rules.ts";

/** Words of the evidence panel. */
export const evidence: Words["evidence"] = {
  title: "Why this place and date",
  lead: "The words of the page that this was inferred from; those in red were used.",
  place: "Place",
  date: "Published",
  placeUnknown: "No place could be inferred",
  dateUnknown: "No date could be inferred",
  clues: {
    place: "Place",
    date: "Date",
    topic: "Topic",
  },
  none: "The page has no words to go on, so nothing was inferred.",
  offset: (character) => `from character ${figure(character)}`,
  here: "This story",
  story: (headline) => headline,
  followed,
  rejected,
  more: (clues) => counted(clues, "more passage"),
  speaksFor: (reason, value) => `${reason}: ${value}`,
};
