import type { ReactNode } from "react";
import type { BodyBlock } from "../../lib/article.ts";
import { crossheadAnchor } from "./article-body.tsx";
import { ReadingTools } from "./settings/reading-tools.tsx";
import { view } from "./view.ts";

/**
 * The right margin on a desk: the way to each crosshead, tools for reading, the way to sharing and
 * `listen`, the one to hearing it.
 */
export function ArticleSide({ body, listen }: { body: readonly BodyBlock[]; listen?: ReactNode }) {
  const { printed, words } = view();
  const crossheads = body.flatMap((block, index) =>
    block.type === "crosshead" ? [{ anchor: crossheadAnchor(index), text: block.text }] : [],
  );
  const { tools, rows, print, colon } = words.settings;
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
      <p className="side-title">{tools.title}</p>
      <div className="side-tools">
        <ReadingTools
          words={{
            smaller: tools.smaller,
            larger: tools.larger,
            down: tools.down,
            print: tools.print,
            smallest: tools.smallest,
            largest: tools.largest,
            size: rows.size,
            colon,
            across: rows.direction.values.across,
            entered: print.entered,
          }}
        />
        <a className="button" href="#share">
          {words.article.share.short}
        </a>
        {listen}
      </div>
    </aside>
  );
}
