import { Fragment } from "react";
import { VerticalMarks } from "./vertical-marks.tsx";

const MARKS = /([，：；！？、。]+)/u;

/** Text of a headline whose commas, colons and stops keep their width where quotes are closed up. */
export function FullWidthMarks({ text }: { text: string }) {
  let at = 0;
  return text.split(MARKS).map((part, index) => {
    const key = at;
    at += part.length;
    if (index % 2 === 0) {
      return (
        <Fragment key={`t${key}`}>
          <VerticalMarks text={part} />
        </Fragment>
      );
    }
    return (
      <span key={`m${key}`} className="full-width">
        {part}
      </span>
    );
  });
}
