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
  troubles: {
    silent: "The browser’s voice does not answer.",
    failed: "The browser’s voice failed.",
    voice: "This voice cannot be used now.",
    network: "This voice needs the network, which is out of reach.",
    sound: "There is no sound device free to use.",
    refused: "The browser does not allow sound yet: press once more.",
  },
  retry: "Retry",
  voice: "Voice",
};
