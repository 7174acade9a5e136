import type { BodyBlock } from "../../../lib/article.ts";
import { crossheadLines } from "../../../lib/front/measure.ts";
import { showPunctuation } from "../../../lib/text/display.ts";
import { splitDateline } from "../dateline.ts";

/** Paragraphs and crossheads of a story as they stand in its columns. */
export function StoryText({ blocks }: { blocks: readonly BodyBlock[] }) {
  return blocks.map((block, index) => {
    const key = `${index} ${block.text.slice(0, 8)}`;
    return block.type === "crosshead" ? (
      <p key={key} className="crosshead">
        {crossheadLines(block.text).map((line) => (
          <span key={line} className="crosshead-line">
            {line}
          </span>
        ))}
      </p>
    ) : (
      <Paragraph key={key} text={block.text} />
    );
  });
}

function Paragraph({ text }: { text: string }) {
  const { slug, rest } = splitDateline(showPunctuation(text));
  return (
    <p>
      {slug && <b>{slug}</b>}
      {rest}
    </p>
  );
}
