/** Which of the browser's voices read Chinese; how a page knows of them before it is painted. */

/** Where the browser keeps that it has such a voice: `localStorage` under this key. */
export const VOICE_STORED_AS = "baolan.voice";

/** Languages of voices that read Chinese aloud: `zh-CN`, `zh_TW`, `cmn-Hans-CN`; Cantonese last. */
const CHINESE = /^(?:zh|cmn|yue)(?![a-z])/i;

/** What is asked of a `SpeechSynthesisVoice`. */
export interface Voice {
  readonly lang: string;
  /** Whether it speaks without a network. */
  readonly localService: boolean;
  readonly default: boolean;
}

/** Lower is better: Mandarin of the mainland, of Taiwan, other Chinese, Cantonese. */
function rank({ lang }: Voice): number {
  if (/^yue|[-_](?:HK|MO)\b/i.test(lang)) return 3;
  if (/[-_](?:CN|Hans)\b/i.test(lang) || /^(?:zh|cmn)$/i.test(lang)) return 0;
  return /[-_](?:TW|Hant)\b/i.test(lang) ? 1 : 2;
}

/**
 * The voices that read Chinese, the one to read with first: Mandarin before other Chinese, the reader's own
 * default before others, one that needs no network before one that does.
 */
export function listVoices<Kind extends Voice>(voices: readonly Kind[]): Kind[] {
  const order = (voice: Kind) =>
    rank(voice) * 4 + (voice.default ? 0 : 2) + (voice.localService ? 0 : 1);
  return voices
    .filter(({ lang }) => CHINESE.test(lang))
    .sort((one, other) => order(one) - order(other));
}

/**
 * The script in every page's head that shows the ways to listen where a voice reads Chinese: it writes
 * `data-voice` onto <html>. Voices may come late, so a browser that has one is remembered, and later pages
 * know before they are painted. In large print, whose bar would move, a voice that comes late waits for
 * the next page.
 */
export const VOICE_SCRIPT = [
  "(()=>{",
  "const root=document.documentElement,speech=window.speechSynthesis,",
  `key=${JSON.stringify(VOICE_STORED_AS)};`,
  "if(!speech||!window.SpeechSynthesisUtterance)return;",
  "let kept=null;",
  "try{kept=localStorage.getItem(key)}catch{}",
  "function look(first){",
  "const voices=speech.getVoices(),",
  `has=voices.some(voice=>${CHINESE}.test(voice.lang));`,
  'if(has?first||!root.dataset.print:first&&kept)root.dataset.voice="on";',
  "else if(voices.length&&!has)delete root.dataset.voice;",
  "try{",
  'if(has&&!kept)localStorage.setItem(key,kept="on");',
  "else if(voices.length&&!has&&kept)localStorage.removeItem(key,kept=null)",
  "}catch{}",
  "}",
  "look(true);",
  'speech.addEventListener?.("voiceschanged",()=>look(false))',
  "})()",
].join("");
