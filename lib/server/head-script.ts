import { RETURN_SCRIPT } from "../keys/return-script.ts";
import { PLACE_SCRIPT } from "../view/place-script.ts";
import { shorten } from "../wake/inline.ts";
import { WAKE_SCRIPT } from "../wake/script.ts";

/** The script that the server puts last into every page's head: all that is done there in turn. */
export const HEAD_SCRIPT = shorten([WAKE_SCRIPT, PLACE_SCRIPT, RETURN_SCRIPT].join(""));
