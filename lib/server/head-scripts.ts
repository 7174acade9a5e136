import { RETURN_SCRIPT } from "../keys/return-script.ts";
import { PLACE_SCRIPT } from "../view/place-script.ts";
import { WAKE_SCRIPT } from "../wake/script.ts";

/** The scripts that the server puts last into every page's head, in order. */
export const HEAD_SCRIPTS: readonly string[] = [WAKE_SCRIPT, PLACE_SCRIPT, RETURN_SCRIPT];
