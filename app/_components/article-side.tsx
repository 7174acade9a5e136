import type { BodyBlock } from "../../lib/article.ts";
import { zh } from "../../lib/i18n/zh.ts";
import { crossheadAnchor } from "./article-body.tsx";
import { ReadingTools } from "./settings/reading-tools.tsx";

/** The right margin on a desk: the way to each crosshead, tools for reading, the way to sharing. */
export function ArticleSide({ body }: { body: readonly BodyBlock[] }) {
  const crossheads = body.flatMap((block, index) =>
    block.type === "crosshead" ? [{ anchor: crossheadAnchor(index), text: block.text }] : [],
  );
  const { tools, rows, print } = zh.settings;
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
            across: rows.direction.values.across,
            entered: print.entered,
          }}
        />
        <a className="button" href="#share">
          {zh.article.share.short}
        </a>
      </div>
    </aside>
  );
}
