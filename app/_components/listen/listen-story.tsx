import type { SheetPlace } from "../../../lib/front/sheet-order.ts";
import type { ArticleDetail } from "../../../lib/queries/shapes.ts";
import { articleAddress } from "../addresses.ts";
import { view } from "../view.ts";
import { ListenButton } from "./listen-button.tsx";

const CLASSES = { short: "button listen-short", bare: "listen-bare", wide: "listen-wide" } as const;

/** Characters of Chinese a voice reads in a minute. */
const PACE = 270;

/**
 * A way to hear the story on its page: `short` among the tools, `bare` in the bar at the foot of a phone,
 * `wide` under the byline in large print.
 */
export function ListenStory({
  article,
  place,
  size,
}: {
  article: Pick<ArticleDetail, "id" | "edition" | "characters">;
  place: Pick<SheetPlace, "position" | "next">;
  size: keyof typeof CLASSES;
}) {
  const { listen } = view().words;
  const { id, edition, characters } = article;
  const { position, next } = place;
  return (
    <ListenButton
      className={CLASSES[size]}
      story={{
        path: articleAddress(id),
        next: next && articleAddress(next.id),
        position,
        total: edition.articles,
      }}
    >
      {size === "wide" ? listen.story(Math.max(1, Math.round(characters / PACE))) : listen.name}
    </ListenButton>
  );
}
