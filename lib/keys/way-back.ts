/** Whether an address is an article's own, or its raw page's. */
function isOfArticle(address: string): boolean {
  return new URL(address).pathname.startsWith("/a/");
}

/**
 * Which of the addresses a reader came by, oldest first, the last one the present, is the list or edition the
 * present article was reached from: its number, or null where there is none, or where the present is no article.
 *
 * `wayBack(["https://…/articles?page=2", "https://…/a/k3v9x2mq7d", "https://…/a/m2w8r4tz6c"])` → 0
 */
export function wayBack(addresses: readonly string[]): number | null {
  const here = addresses.at(-1);
  if (here === undefined || !isOfArticle(here)) return null;
  const found = addresses.findLastIndex((address) => !isOfArticle(address));
  return found < 0 ? null : found;
}
