import type { BodyBlock } from "../../lib/article.ts";
import { crossheadAnchor } from "./article-body.tsx";
import { view } from "./view.ts";

/** The right margin on a desk: the way to each crosshead, and to sharing. */
export function ArticleSide({ body }: { body: readonly BodyBlock[] }) {
  const { printed, words } = view();
  const crossheads = body.flatMap((block, index) =>
    block.type === "crosshead" ? [{ anchor: crossheadAnchor(index), text: block.text }] : [],
  );
  return (
    <aside className="side-notes" aria-label={words.article.side}>
      {crossheads.length > 0 && (
        <nav aria-labelledby="crossheads">
          <p id="crossheads" className="side-title">
            {words.article.crossheads}
          </p>
          <ol className="side-list">
            {crossheads.map(({ anchor, text }) => (
              <li key={anchor}>
                <a href={`#${anchor}`} lang={printed}>
                  {text.replace(/\s+/gu, "，")}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <p className="side-title">{words.article.share.short}</p>
      <a className="button" href="#share">
        {words.article.share.title}
      </a>
    </aside>
  );
}
