import { Fragment } from "react";
import type { BodyBlock, Caption } from "../../lib/article.ts";
import { zh } from "../../lib/i18n/zh.ts";
import { splitDateline } from "../../lib/text/dateline.ts";
import { showPunctuation } from "../../lib/text/display.ts";
import { PictureCaption } from "./picture-caption.tsx";
import { PrintedText } from "./printed-text.tsx";
import { verseClass } from "./verse-class.ts";

/** Address within the page of the n-th block, when it is a crosshead. */
export function crossheadAnchor(index: number): string {
  return `crosshead-${index}`;
}

/** The story as printed: paragraphs, crossheads, pictures' captions after the first paragraph, ■. */
export function ArticleBody({
  body,
  captions,
}: {
  body: readonly BodyBlock[];
  captions: readonly Caption[];
}) {
  const pictures = captions.map((caption, index) => (
    <PictureCaption key={`${index} ${caption.text}`} caption={caption} />
  ));
  if (body.length === 0) {
    return (
      <div className="story-body">
        <p className="story-missing">{zh.article.headlineOnly}</p>
        {pictures}
      </div>
    );
  }
  const firstParagraph = body.findIndex((block) => block.type === "p");
  return (
    <div className="story-body">
      {body.map((block, index) => (
        <Fragment key={`${index} ${block.text.slice(0, 12)}`}>
          <Block body={body} block={block} index={index} />
          {index === Math.max(firstParagraph, 0) && pictures}
        </Fragment>
      ))}
    </div>
  );
}

function Block({
  body,
  block,
  index,
}: {
  body: readonly BodyBlock[];
  block: BodyBlock;
  index: number;
}) {
  const end = index === body.length - 1 && <span className="story-end" aria-hidden="true" />;
  const text = showPunctuation(block.text);
  if (block.type === "crosshead") {
    return (
      <h2 id={crossheadAnchor(index)} className="crosshead">
        {text.split(/\s+/u).map((line) => (
          <span key={line} className="crosshead-line">
            <PrintedText text={line} />
          </span>
        ))}
        {end}
      </h2>
    );
  }
  const { slug, rest } = index === 0 ? splitDateline(text) : { slug: "", rest: text };
  return (
    <p className={verseClass(body, index)}>
      {slug && <b>{slug}</b>}
      <PrintedText text={rest} />
      {end}
    </p>
  );
}
