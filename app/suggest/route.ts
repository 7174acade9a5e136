import { LONGEST_QUERY } from "../../lib/filters.ts";
import { suggest } from "../../lib/queries/suggest.ts";
import { suggestionAddress } from "../_components/addresses.ts";

/** `/suggest?q=普`: what the search box offers while typing, as JSON: kind, text, note, count, address. */
export async function GET(request: Request): Promise<Response> {
  const q = new URL(request.url).searchParams.get("q") ?? "";
  const found = [...q].length > LONGEST_QUERY ? [] : await suggest(q);
  return Response.json(
    found.map((one) => {
      const { kind, text, note, count } = one;
      return { kind, text, note, count, address: suggestionAddress(one) };
    }),
  );
}
