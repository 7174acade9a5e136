import type { Words } from "../words.ts";
import { counted } from "./counts.ts";

/** Words of reading aloud: the ways to it, and its bar. */
export const listen: Words["listen"] = {
  name: "Listen",
  story: (minutes) => `Listen, about ${counted(minutes, "minute")}`,
  edition: "Listen to all",
  play: "Play",
  pause: "Pause",
  previous: "Back",
  next: "Ahead",
  speed: "Speed",
  rates: { "0.75": "0.75×", "1": "1×", "1.25": "1.25×", "1.5": "1.5×", "2": "2×" },
  nextStory: "Next story",
  last: "Last story",
  stop: "Stop",
};
