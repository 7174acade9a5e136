import { opensWithDash } from "../../lib/text/display.ts";
import { Headline } from "./headline.tsx";

/** 副题, a line each, behind the dash that print sets before it. */
export function Subheadlines({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => (
    <p key={line} className={opensWithDash(line) ? "subheadline" : "subheadline subheadline-dash"}>
      <Headline text={line} />
    </p>
  ));
}
