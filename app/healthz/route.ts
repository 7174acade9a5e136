import { EMPTY_FILTER } from "../../lib/filters.ts";
import { dataVersionNow } from "../../lib/queries/data-version.ts";
import { countArticles } from "../../lib/queries/list.ts";

/** Whether the board can be read: 200 with its size and data version, 503 when its database cannot. */
export async function GET(): Promise<Response> {
  try {
    const [articles, version] = await Promise.all([countArticles(EMPTY_FILTER), dataVersionNow()]);
    return reply(200, { status: "ok", articles, dataVersion: version });
  } catch (error) {
    console.error("healthz:", error);
    return reply(503, { status: "database not ready", articles: 0, dataVersion: null });
  }
}

function reply(status: number, body: object): Response {
  return Response.json(body, { status, headers: { "cache-control": "no-store" } });
}
