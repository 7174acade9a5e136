import type { SavedArticle } from "../../../lib/kept/shapes.ts";
import { showPunctuation } from "../../../lib/text/display.ts";
import { FullWidthMarks } from "../full-width-marks.tsx";
import type { KeptView } from "./saved-list.tsx";
import { fill, writeDate, writeDay } from "./write.ts";

/** A saved article as a list shows it; a removed one stays where it is, so that it can be put back. */
export function SavedItem({
  article,
  isRemoved,
  isRead,
  view: { words, lang, query },
  onToggle,
}: {
  article: SavedArticle;
  isRemoved: boolean;
  isRead: boolean;
  view: KeptView;
  onToggle: () => void;
}) {
  // What is kept is in the paper's own characters.
  const printed = lang === "zh-Hans" ? undefined : "zh-Hans";
  const name = showPunctuation(article.headline);
  const read = isRead ? words.read : undefined;
  const [main, note] = article.date ? writeDate(article.date, lang) : [words.unknown, ""];
  return (
    <li>
      <article className={isRemoved ? "hit saved-removed" : "hit"}>
        <p className="hit-date num" data-read={read}>
          <b>{main}</b>
          {note}
        </p>
        <div className="hit-story">
          <h2 className="headline">
            <a href={`/a/${article.id}${query}`} lang={printed} data-read={read}>
              <FullWidthMarks text={name} />
            </a>
          </h2>
          <p className="hit-tags">
            {article.place && <span lang={printed}>{article.place}</span>}
            {article.paper && <span lang={printed}>《{article.paper}》</span>}
            <span className="num">
              {fill(words.savedOn, { date: writeDay(article.saved, lang) })}
            </span>
            <button
              type="button"
              aria-label={fill(isRemoved ? words.restoreOf : words.removeOf, { name })}
              onClick={onToggle}
            >
              {isRemoved ? words.restore : words.remove}
            </button>
          </p>
        </div>
      </article>
    </li>
  );
}
