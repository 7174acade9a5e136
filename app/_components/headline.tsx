import { Fragment } from "react";
import { breakHeadline, showPunctuation } from "../../lib/text/display.ts";
import { FullWidthMarks } from "./full-width-marks.tsx";

const KEPT_WHOLE = /[“”（）《》]/u;
const LONGEST_KEPT = 13;

/** Text of a headline, kicker or subheadline with a `<wbr>` wherever it may be broken. */
export function Headline({ text }: { text: string }) {
  const pieces = breakHeadline(showPunctuation(text));
  let offset = 0;
  return pieces.map((piece, index) => {
    const key = offset;
    offset += piece.length;
    return (
      <Fragment key={key}>
        {index > 0 && <wbr />}
        {KEPT_WHOLE.test(piece) && piece.length <= LONGEST_KEPT ? (
          <span className="kept-whole">
            <FullWidthMarks text={piece} />
          </span>
        ) : (
          <FullWidthMarks text={piece} />
        )}
      </Fragment>
    );
  });
}
