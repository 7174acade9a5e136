import type { SourceLine } from "./source-lines.ts";
import type { StoryText } from "./story-texts.ts";
import { view } from "./view.ts";

/** Address within the page of a line. */
export function lineAnchor(line: number): string {
  return `line-${line}`;
}

/** The raw lines, numbered; the article's are barred and marked, their part named where it begins. */
export function RawLines({
  lines,
  texts,
}: {
  lines: readonly SourceLine[];
  texts: readonly StoryText[];
}) {
  const { words } = view();
  const beginnings = new Map(
    texts.flatMap((text) => (text.lines ? [[text.lines[0], text] as const] : [])),
  );
  return (
    <ol className="raw-lines" aria-label={words.article.source.text}>
      {lines.map(({ number, pieces, own }) => (
        <li key={number} id={lineAnchor(number)} className={own ? "raw-own" : undefined}>
          <span className="raw-number num">{number}</span>
          <span className="raw-role num">{beginnings.get(number)?.role}</span>
          <code lang="zh">
            {pieces.map((piece) =>
              piece.own ? (
                <mark key={piece.at}>{piece.text}</mark>
              ) : (
                <span key={piece.at}>{piece.text}</span>
              ),
            )}
          </code>
        </li>
      ))}
    </ol>
  );
}
