import type { Caption } from "../../lib/article.ts";
import { zh } from "../../lib/i18n/zh.ts";
import { showPunctuation } from "../../lib/text/display.ts";
import { PrintedText } from "./printed-text.tsx";

/** What was printed under a picture the text does not have: a halftone plate stands for it. */
export function PictureCaption({ caption }: { caption: Caption }) {
  return (
    <figure className="caption">
      <span className="caption-plate" aria-hidden="true" />
      <figcaption>
        <p>
          <PrintedText text={showPunctuation(caption.text)} />
        </p>
        <p className="caption-credit">
          {caption.credit && <span>{showPunctuation(caption.credit)}</span>}
          <span>{zh.article.captionNote}</span>
        </p>
      </figcaption>
    </figure>
  );
}
