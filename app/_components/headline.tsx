import { Fragment } from "react";
import { breakHeadline, showPunctuation } from "../../lib/text/display.ts";
import { FullWidthMarks } from "./full-width-marks.tsx";
import { Printed } from "./printed.tsx";
import { cutReadings, withShown } from "./readings.tsx";
import { Readings } from "./ruby.tsx";
import { view } from "./view.ts";

const KEPT_WHOLE = /[“”（）《》]/u;
const LONGEST_KEPT = 13;

const marks = (text: string) => <FullWidthMarks text={text} />;

/**
 * Text of a headline, kicker or subheadline with a `<wbr>` wherever it may be broken; `link` says it
 * names another story, which bears no pinyin.
 */
export function Headline({ text, link = false }: { text: string; link?: boolean }) {
  const { read } = view();
  const shown = showPunctuation(text);
  const readings = !link && read && withShown(read(text), shown);
  let end = 0;
  return (
    <Printed>
      {breakHeadline(shown).map((piece) => {
        const start = end;
        end += piece.length;
        const content = readings ? (
          <Readings readings={cutReadings(readings, start, end)} plain={marks} />
        ) : (
          marks(piece)
        );
        return (
          <Fragment key={start}>
            {start > 0 && <wbr />}
            {KEPT_WHOLE.test(piece) && piece.length <= LONGEST_KEPT ? (
              <span className="kept-whole">{content}</span>
            ) : (
              content
            )}
          </Fragment>
        );
      })}
    </Printed>
  );
}
