import { Fragment } from "react";
import type { BodyBlock, Caption } from "../../lib/article.ts";
import { splitDateline } from "../../lib/text/dateline.ts";
import { PictureCaption } from "./picture-caption.tsx";
import { PrintedText } from "./readings.tsx";
import { verseClass } from "./verse-class.ts";
import { view } from "./view.ts";

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
  const { words } = view();
  const pictures = captions.map((caption, index) => (
    <PictureCaption key={`${index} ${caption.text}`} caption={caption} />
  ));
  if (body.length === 0) {
    return (
      <div className="story-body">
        <p className="story-missing">{words.article.headlineOnly}</p>
        {pictures}
      </div>
    );
  }
  const firstParagraph = body.findIndex((block) => block.type === "p");
  return (
    <div className="story-body">
      {body.map((block, index) => (
        <Fragment key={`${index} ${block.text.slice(0, 2)}`}>
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
  const { printed } = view();
  if (block.type === "crosshead") {
    return (
      <h2 id={crossheadAnchor(index)} className="crosshead" lang={printed}>
        {[...block.text.matchAll(/\S+/gu)].map(({ 0: line, index: start }) => (
          <span key={start} className="crosshead-line">
            <PrintedText text={block.text} start={start} end={start + line.length} />
          </span>
        ))}
        {end}
      </h2>
    );
  }
  const { slug } = index === 0 ? splitDateline(block.text) : { slug: "" };
  return (
    <p className={verseClass(body, index)} lang={printed}>
      {slug && (
        <b>
          <PrintedText text={block.text} end={slug.length} />
        </b>
      )}
      <PrintedText text={block.text} start={slug.length} />
      {end}
    </p>
  );
}
