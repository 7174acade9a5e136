import type { BodyBlock } from "../../../lib/article.ts";
import { crossheadLines } from "../../../lib/front/measure.ts";
import { splitDateline } from "../../../lib/text/dateline.ts";
import { showPunctuation } from "../../../lib/text/display.ts";
import { verseClass } from "../verse-class.ts";
import { view } from "../view.ts";

/** Paragraphs and crossheads of a story as they stand in its columns; `ends` sets ■ after the last word. */
export function StoryText({
  blocks,
  ends = false,
}: {
  blocks: readonly BodyBlock[];
  ends?: boolean;
}) {
  return blocks.map((block, index) => {
    const key = `${index} ${block.text.slice(0, 8)}`;
    return block.type === "crosshead" ? (
      <p key={key} className="crosshead" lang={view().printed}>
        {crossheadLines(block.text).map((line) => (
          <span key={line} className="crosshead-line">
            {line}
          </span>
        ))}
      </p>
    ) : (
      <Paragraph
        key={key}
        text={block.text}
        className={verseClass(blocks, index)}
        ends={ends && index === blocks.length - 1}
      />
    );
  });
}

function Paragraph({
  text,
  className,
  ends,
}: {
  text: string;
  className: string | undefined;
  ends: boolean;
}) {
  const { slug, rest } = splitDateline(showPunctuation(text));
  return (
    <p className={className} lang={view().printed}>
      {slug && <b>{slug}</b>}
      {rest}
      {ends && <span className="story-end" aria-hidden="true" />}
    </p>
  );
}
