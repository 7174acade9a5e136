import type { BodyBlock } from "../../lib/article.ts";
import { zh } from "../../lib/i18n/zh.ts";
import { crossheadAnchor } from "./article-body.tsx";

/** The right margin on a desk: the way to each crosshead, and to sharing. */
export function ArticleSide({ body }: { body: readonly BodyBlock[] }) {
  const crossheads = body.flatMap((block, index) =>
    block.type === "crosshead" ? [{ anchor: crossheadAnchor(index), text: block.text }] : [],
  );
  return (
    <aside className="side-notes" aria-label={zh.article.side}>
      {crossheads.length > 0 && (
        <nav aria-labelledby="crossheads">
          <p id="crossheads" className="side-title">
            {zh.article.crossheads}
          </p>
          <ol className="side-list">
            {crossheads.map(({ anchor, text }) => (
              <li key={anchor}>
                <a href={`#${anchor}`}>{text.replace(/\s+/gu, "，")}</a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <p className="side-title">{zh.article.share.short}</p>
      <a className="button" href="#share">
        {zh.article.share.title}
      </a>
    </aside>
  );
}
