import { Fragment } from "react";
import type { MarkedText } from "../../lib/queries/shapes.ts";
import { cutMarkedText } from "./cut-text.ts";

/** Text with search hits in `<mark>`; a headline (`breaks`) also says where its lines may break. */
export function Marked({ text, breaks = false }: { text: MarkedText; breaks?: boolean }) {
  return cutMarkedText(text, breaks).map((run) => (
    <Fragment key={run.at}>
      {run.mayBreak && <wbr />}
      {run.marked ? <mark>{run.text}</mark> : run.text}
    </Fragment>
  ));
}
