/**
 * PostCSS plugin: in large print (适老) every screen has a phone's layout.
 *
 * Large print makes the root's font 1.375 times as large, and pages are to stand in one column on any
 * screen. What differs by width is written as media queries, which an attribute on <html> cannot answer.
 * So each rule for wide screens is held back in large print, and each rule for small ones is given again
 * for large print, a narrow limit 1.375 times as wide. `:where` adds no weight: the cascade stays as written.
 *
 * `@media (min-width: 641px) { .bars { … } }` → `:where(:root:not([data-print])) .bars { … }` within it
 */
const ENLARGED = 1.375;
const PHONE = 640;

const MIN_WIDTH = /\(\s*(?:min-width\s*:|width\s*>=)\s*([\d.]+)px\s*\)/;
const MAX_WIDTH = /\(\s*(?:max-width\s*:|width\s*<=)\s*([\d.]+)px\s*\)/;
const EM_WIDTH = /width\s*(?::|<=|>=)\s*[\d.]+em/;
const ROOT = /^(?:html|:root)(?![\w-])/;

/** Ties a selector to large print, or to its absence, without adding weight. */
function tie(selector, condition) {
  const root = ROOT.exec(selector)?.[0];
  if (root) return `${root}:where(${condition})${selector.slice(root.length)}`;
  return `:where(:root${condition}) ${selector}`;
}

/** Ties the rules of a media query; those within other rules follow the outer ones. */
function tieRules(media, condition) {
  media.walkRules((rule) => {
    const isInner = rule.parent.type === "rule" || /keyframes$/i.test(rule.parent.name ?? "");
    if (!isInner) rule.selectors = rule.selectors.map((selector) => tie(selector, condition));
  });
}

function adapt(media) {
  const min = MIN_WIDTH.exec(media.params);
  const max = MAX_WIDTH.exec(media.params);
  // A limit in em asks how large the reader's own letters are beside the screen: it holds in either print.
  if (EM_WIDTH.test(media.params)) return;
  if (!min && !max) {
    if (/width/.test(media.params)) throw media.error("A width that large print cannot read.");
    return;
  }
  if (min) {
    tieRules(media, ":not([data-print])");
    return;
  }
  const small = media.clone();
  tieRules(small, "[data-print]");
  const limit = Number(max[1]);
  if (limit < PHONE) {
    small.params = small.params.replace(MAX_WIDTH, `(max-width: ${limit * ENLARGED}px)`);
    media.after(small);
  } else {
    media.after(small.nodes);
  }
}

/** See above. Takes no options. */
export default function largePrintWidths() {
  return {
    postcssPlugin: "large-print-widths",
    OnceExit(root) {
      const queries = [];
      root.walkAtRules("media", (media) => queries.push(media));
      for (const media of queries) adapt(media);
    },
  };
}

largePrintWidths.postcss = true;
