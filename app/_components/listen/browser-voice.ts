import type { Speech } from "../../../lib/listen/say.ts";
import { listVoices } from "../../../lib/listen/voices.ts";

/** A voice as the reader chooses among them. */
export interface VoiceChoice {
  readonly uri: string;
  readonly name: string;
}

/**
 * The browser's voices, as the player asks for one. `came` is called when there is one after something was
 * said without: voices may come late, and a browser left to itself may read Chinese in an English one.
 */
export function openBrowserVoice(came: () => void) {
  let chosen: string | null = null;
  let lacksVoice = false;

  const voices = () => listVoices(speechSynthesis.getVoices());
  function current(): SpeechSynthesisVoice | null {
    const all = voices();
    return all.find(({ voiceURI }) => voiceURI === chosen) ?? all[0] ?? null;
  }
  function onVoices(): void {
    if (!lacksVoice || !current()) return;
    lacksVoice = false;
    came();
  }

  const speech: Speech<SpeechSynthesisUtterance> = {
    make(text, rate) {
      const utterance = new SpeechSynthesisUtterance(text);
      const voice = current();
      lacksVoice = voice === null;
      utterance.voice = voice;
      utterance.lang = voice?.lang ?? "zh-CN";
      utterance.rate = rate;
      return utterance;
    },
    speak: (utterance) => speechSynthesis.speak(utterance),
    cancel: () => speechSynthesis.cancel(),
    after(milliseconds, act) {
      const timer = setTimeout(act, milliseconds);
      return () => clearTimeout(timer);
    },
  };
  // In older Safari it takes no listeners, and has its voices at once.
  speechSynthesis.addEventListener?.("voiceschanged", onVoices);

  return {
    speech,
    /** The voices there are to choose from, the one in use first. */
    choices(): VoiceChoice[] {
      const inUse = current();
      const all = inUse ? [inUse, ...voices()] : [];
      const names = new Map(all.map(({ voiceURI, name }) => [voiceURI, name]));
      return [...names].map(([uri, name]) => ({ uri, name }));
    },
    choose(uri: string): void {
      chosen = uri;
    },
    close(): void {
      speechSynthesis.removeEventListener?.("voiceschanged", onVoices);
    },
  };
}
