import { Fragment } from "react";
import type { MarkedText } from "../../lib/queries/shapes.ts";
import { cutMarkedText } from "./cut-text.ts";
import { FullWidthMarks } from "./full-width-marks.tsx";
import { Printed } from "./printed.tsx";

/** Text with search hits in `<mark>`; a headline (`breaks`) also says where its lines may break. */
export function Marked({ text, breaks = false }: { text: MarkedText; breaks?: boolean }) {
  const runs = cutMarkedText(text, breaks).map((run) => {
    const shown = breaks ? <FullWidthMarks text={run.text} /> : run.text;
    return (
      <Fragment key={run.at}>
        {run.mayBreak && <wbr />}
        {run.marked ? <mark>{shown}</mark> : shown}
      </Fragment>
    );
  });
  return <Printed>{runs}</Printed>;
}
