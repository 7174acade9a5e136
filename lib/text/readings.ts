import { customPinyin, pinyin } from "pinyin-pro";
import { PLACE_READINGS } from "./place-readings.ts";

customPinyin(PLACE_READINGS);

/**
 * Readings by pinyin-pro's dictionary of words and by the names of places, for all who read: what is
 * shown over a text and what is typed to find it are one reading. Importing this loads the dictionary.
 */
export { pinyin };
