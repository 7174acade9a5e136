/** Elements that begin and end a line of their own. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption " +
    "figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary " +
    "table tbody td tfoot th thead tr ul introtitle subtitle pretitle content author"
  ).split(" "),
);

/** Elements whose text no reader sees, or that hold tools and not text. */
export const UNREAD_TAGS: ReadonlySet<string> = new Set(
  (
    "script style noscript template select option button textarea iframe object embed svg canvas " +
    "audio video map head title " +
    // properties of e-paper systems, told as elements
    "articleid keyword keywords siteid nodeid nodename nodesearchname picurl url urlpad abstract " +
    "channel domainname founder-pagenum founder-type founder-keyword founder-pagepicurl"
  ).split(" "),
);

export const HEADING_TAGS: Readonly<Record<string, number>> = {
  h1: 1,
  h2: 2,
  h3: 3,
  h4: 4,
  h5: 5,
  h6: 6,
};
