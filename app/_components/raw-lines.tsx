"use client";

import type { Span } from "../../lib/article.ts";
import { lineAnchor, sourceLines } from "./source-lines.ts";

/**
 * The raw lines, numbered; the article's are barred and marked, their part named where it begins.
 * The page is made whole on the server; what React needs to know of it again is told as one text
 * rather than as the elements of every line.
 */
export function RawLines({
  text,
  spans,
  roles,
  label,
}: {
  text: string;
  /** The article's own characters: sorted, disjoint UTF-16 offsets into the text. */
  spans: readonly Span[];
  /** What the part is that begins on a line, by the line's number. */
  roles: Readonly<Record<number, string>>;
  label: string;
}) {
  return (
    <ol className="raw-lines" aria-label={label}>
      {sourceLines(text, spans).map(({ number, pieces, own }) => (
        <li key={number} id={lineAnchor(number)} className={own ? "raw-own" : undefined}>
          <span className="raw-number num">{number}</span>
          <span className="raw-role num">{roles[number]}</span>
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
