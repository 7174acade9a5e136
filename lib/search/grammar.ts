import { fold } from "../text/fold.ts";

/**
 * The folded words of a search box, each once, in order: `readWords("医保  ＧＤＰ")` → `["医保", "gdp"]`.
 * Every text is understood: blanks part words, all else is searched for as it stands.
 */
export function readWords(q: string): readonly string[] {
  return [...new Set(q.split(/\s+/).filter(Boolean).map(fold))];
}
