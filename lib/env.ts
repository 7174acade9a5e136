/**
 * Public origin of this board, for share links and previews: `BASE_URL`, else the address it serves.
 * Throws a plain message when `BASE_URL` is no http address.
 */
export function baseUrl(): URL {
  const given = process.env.BASE_URL;
  if (!given) {
    return new URL(`http://${process.env.HOST || "127.0.0.1"}:${process.env.PORT || "3000"}`);
  }
  const url = URL.canParse(given) ? new URL(given) : null;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Error(
      `BASE_URL is "${given}"; it takes an http or https address such as https://example.org`,
    );
  }
  return url;
}
