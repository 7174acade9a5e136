import type { Words } from "../words.ts";
import { counted } from "./counts.ts";
import { dates } from "./dates.ts";

const stories = (count: number) => counted(count, "story", "stories");

/** Words of the front page, the edition pages and the calendar of editions. */
export const edition: Words["edition"] = {
  emptyTitle: "The board is empty.",
  emptyHow: "Put newspaper text into the folder seeds, then run:",
  emptyCommand: "npm run seed",
  placeUnknown: "place unknown",
  severalPlaces: (province) => `Around ${province}`,
  lunar: (lunar) => dates.lunarDay(lunar),
  length: (count, characters) => `${stories(count)}, ${counted(characters, "character")}`,
  paperPrinted: (paper) => `The page names its paper: ${paper}`,
  paperUnprinted: "The page does not name its paper",
  datePrinted: "its date is printed",
  dateInferred: "its date is inferred from the text",
  dateMissing: "the text gives no date",
  printed: (paper, date) => `${paper}; ${date}.`,
  evidence: "See why",
  evidenceLabel: "See why: how place and date were found",
  previous: "Previous edition",
  next: "Next edition",
  none: "none",
  photoNews: "Picture news",
  contents: "In this edition",
  opinion: "言论",
  turn: (characters) => `Read on, ${counted(characters, "character")}`,
  turnTo: (headline) => `: ${headline}`,
  headlineOnly: "headline only",
  author: "□",
  more: (count) => `${stories(count)} more in this edition`,
  past: "Past editions",
  pastAll: (editions) => `All ${counted(editions, "edition")}`,
  pastMore: (count) => `${stories(count)} more`,
  editionOf: (place, date) => `${place}, ${date}`,
  address: "Address of this edition",
  code: "Address of this edition as a QR code",
  calendarCount: (editions, count) => `${counted(editions, "edition")}, ${stories(count)}`,
  calendarRange: (from, to) => (from === to ? from : `${from} to ${to}`),
  monthUnit: " ",
  matrix: "Editions and stories by year and month",
  matrixEditions: (editions) => `, ${counted(editions, "edition")}, `,
  matrixStories: (loose) => ` stories${loose ? ", day unknown" : ""}`,
  dayLabel: (year, month, day, count, loose) =>
    loose
      ? `On or about ${dates.day({ year, month, day })}, ${stories(count)}, day unknown`
      : `${dates.day({ year, month, day })}, ${stories(count)}`,
  yearTotal: "Total",
  yearColumn: "Year",
  monthCount: (editions, count) => `${counted(editions, "edition")}, ${stories(count)}`,
  legendFew: "1–2 stories",
  legendSome: "3–7 stories",
  legendMany: "8 or more",
  legendUnknown: "day unknown: all possible days",
  undated: "Editions without a date",
};
