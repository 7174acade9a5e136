import { SESSION_STORED_AS } from "../listen/session.ts";
import { ASLEEP, AWAKE_EVENT, WAKES_AT_ONCE } from "./events.ts";
import { inline } from "./inline.ts";
import { wakePage } from "./wake-page.ts";

/** The script in every page's head that wakes it at its reader's first sign. */
export const WAKE_SCRIPT = inline(wakePage, {
  asleep: ASLEEP,
  awake: AWAKE_EVENT,
  atOnce: `[${WAKES_AT_ONCE}]`,
  pressed: "button[type=button]:not([popovertarget]),input[type=radio],input[type=search]",
  drawn: ".brush",
  listening: SESSION_STORED_AS,
  longest: 5_000,
});
