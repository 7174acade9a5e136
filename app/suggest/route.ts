import { LONGEST_QUERY } from "../../lib/filters.ts";
import { suggest } from "../../lib/queries/suggest.ts";
import { suggestionAddress } from "../_components/addresses.ts";
import { openView } from "../_components/view.ts";

/**
 * `/suggest?q=普`: what the search box offers while typing, as JSON: kind, text, note, count, address;
 * texts and addresses in the view asked for.
 */
export async function GET(request: Request): Promise<Response> {
  const { link, print, words } = await openView();
  const topics: Readonly<Record<string, string>> = words.topics;
  const q = new URL(request.url).searchParams.get("q") ?? "";
  const found = [...q].length > LONGEST_QUERY ? [] : await suggest(q);
  return Response.json(
    found.map((one) => {
      const { kind, value, text, note, count } = one;
      const shown = kind === "topic" ? topics[value] : null;
      const address = link(suggestionAddress(one));
      return { kind, text: shown ?? print(text), note: print(note), count, address };
    }),
  );
}
