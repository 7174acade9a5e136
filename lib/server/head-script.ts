import { RETURN_SCRIPT } from "../keys/return-script.ts";
import { VOICE_SCRIPT } from "../listen/voices.ts";
import { BOOT_SCRIPT } from "../settings/boot.ts";
import { PLACE_SCRIPT } from "../view/place-script.ts";
import { shorten } from "../wake/inline.ts";
import { WAKE_SCRIPT } from "../wake/script.ts";

/** The script that the server puts last into every page's head: all that is done there, the looks first. */
export const HEAD_SCRIPT = shorten(
  [BOOT_SCRIPT, VOICE_SCRIPT, WAKE_SCRIPT, PLACE_SCRIPT, RETURN_SCRIPT].join(";"),
);
