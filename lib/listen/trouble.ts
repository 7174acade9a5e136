/** What keeps a voice from speaking, told to the reader in a line each (`listen.troubles` of lib/i18n). */
export type Trouble =
  /** It neither begins nor ends what it was given. */
  | "silent"
  | "failed"
  /** The browser has this voice no more, or none at all. */
  | "voice"
  | "network"
  /** No sound device, or one that another program holds. */
  | "sound"
  /** The browser lets a page speak only after a press on it. */
  | "refused";

/** How a breath given to the voice ended; `cut` is by somebody else: another tab, the system. */
export type Ending = "said" | "cut" | Trouble;

/** Codes of `SpeechSynthesisErrorEvent.error` in the Web Speech API; those not here are `failed`. */
const CODES: Readonly<Record<string, Ending>> = {
  canceled: "cut",
  interrupted: "cut",
  "audio-busy": "sound",
  "audio-hardware": "sound",
  network: "network",
  "synthesis-unavailable": "voice",
  "language-unavailable": "voice",
  "voice-unavailable": "voice",
  "not-allowed": "refused",
};

/** The ending that an error's code stands for. */
export function readError(code: string): Ending {
  return CODES[code] ?? "failed";
}
