import { Fragment } from "react";
import { layOutFront } from "../../../lib/front/lay-out.ts";
import type { EditionDetail, EditionStory, EditionSummary } from "../../../lib/queries/shapes.ts";
import { Masthead } from "../masthead.tsx";
import { ContentsBox } from "./contents-box.tsx";
import { cellKey, FrontRow } from "./front-row.tsx";
import { MoreHeadlines } from "./more-headlines.tsx";
import { PaperFoot } from "./paper-foot.tsx";
import { Past } from "./past.tsx";
import { PhotoBox } from "./photo-box.tsx";
import { WholeStory } from "./whole-story.tsx";

/** How many other editions 往期 names. */
export const PAST_EDITIONS = 4;

/** One edition as a broadsheet. `past` is for the 往期 block; null when a further edition of the same day follows. */
export function Broadsheet({
  edition,
  past,
  main,
}: {
  edition: EditionDetail;
  past: { readonly all: number; readonly editions: readonly EditionSummary[] } | null;
  main: boolean;
}) {
  const { whole, ear, contents, rows, more, pastColumns } = layOutFront(
    edition.stories,
    past?.editions.length ?? 0,
  );
  const pastBlock = past && past.editions.length > 0 && <Past {...past} />;
  return (
    <section className="front" id={`edition-${edition.id}`}>
      <Masthead edition={edition} main={main} />
      <div className="wenwu" aria-hidden="true" />
      {whole.map((story, index) => (
        <WholeStory key={story.id} story={story} first={index === 0} />
      ))}
      {rows.map((row, index) => (
        <Fragment key={row.cells[0] ? cellKey(row.cells[0]) : index}>
          <FrontRow row={row} past={pastColumns === 3 && index === rows.length - 1 && pastBlock} />
          {index === 0 && <Ear story={ear} contents={contents} />}
        </Fragment>
      ))}
      {more.length > 0 && <MoreHeadlines stories={more} />}
      {pastColumns === 5 && pastBlock && <div className="front-row past-row">{pastBlock}</div>}
      <PaperFoot edition={edition} main={main} />
    </section>
  );
}

/** 报眼, right of the nameplate; on phones it stands after the first stories. */
function Ear({
  story,
  contents,
}: {
  story: EditionStory | null;
  contents: readonly EditionStory[];
}) {
  if (story) {
    return (
      <div className="ear">
        <PhotoBox story={story} />
      </div>
    );
  }
  if (contents.length === 0) return null;
  return (
    <div className="ear ear-contents">
      <ContentsBox stories={contents} />
    </div>
  );
}
