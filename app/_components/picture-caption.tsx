import type { Caption } from "../../lib/article.ts";
import { showPunctuation } from "../../lib/text/display.ts";
import { PrintedText } from "./readings.tsx";
import { view } from "./view.ts";

/** What was printed under a picture the text does not have: a halftone plate stands for it. */
export function PictureCaption({ caption }: { caption: Caption }) {
  const { printed, words } = view();
  return (
    <figure className="caption">
      <span className="caption-plate" aria-hidden="true" />
      <figcaption>
        <p lang={printed}>
          <PrintedText text={caption.text} />
        </p>
        <p className="caption-credit">
          {caption.credit && <span lang={printed}>{showPunctuation(caption.credit)}</span>}
          <span>{words.article.captionNote}</span>
        </p>
      </figcaption>
    </figure>
  );
}
