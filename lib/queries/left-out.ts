import { type Query, readQuery, type Term } from "../search/grammar.ts";
import { fold } from "../text/fold.ts";
import { loadSimplified } from "../text/scripts.ts";

/**
 * A search box, read, whose words to leave out stand in both scripts: `-醫保` leaves out 医保 too.
 * Unlike a word to be found, which is seen to be nowhere, one left out in vain is not noticed.
 * `widened` where that changed any.
 */
export async function readBothScripts(q: string): Promise<{ query: Query; widened: boolean }> {
  const query = readQuery(q);
  if (!query.terms.some(({ without }) => without)) return { query, widened: false };
  const simplified = await loadSimplified();
  const bothForms = (term: Term): Term => {
    const forms = new Set(term.texts.flatMap((text) => [text, fold(simplified(text))]));
    return forms.size === term.texts.length ? term : { ...term, texts: [...forms] };
  };
  const terms = query.terms.map((term) => (term.without ? bothForms(term) : term));
  return { query: { ...query, terms }, widened: terms.some((term, i) => term !== query.terms[i]) };
}
