import { VerticalMarks } from "./vertical-marks.tsx";

const MARKS = /([，：；！？、。]+)/u;

/** Text of a headline whose commas, colons and stops keep their width where quotes are closed up. */
export function FullWidthMarks({ text }: { text: string }) {
  let at = 0;
  return text.split(MARKS).map((part, index) => {
    const key = at;
    at += part.length;
    if (index % 2 === 0) return part === "" ? null : <VerticalMarks key={key} text={part} />;
    return (
      <span key={key} className="full-width">
        {part}
      </span>
    );
  });
}
