import type { SheetPlace } from "../../lib/front/sheet-order.ts";
import type { ArticleDetail } from "../../lib/queries/shapes.ts";
import { editionPath } from "./edition-date.tsx";
import { Star } from "./kept/star.tsx";
import { ListenStory } from "./listen/listen-story.tsx";
import { view } from "./view.ts";

/**
 * What a reader in the middle of a story may want, at the foot of a phone's or tablet's window in place of
 * the words of every page: back to the edition, hearing it, keeping it, passing it on, and its letters.
 */
export function ReadingBar({ article, place }: { article: ArticleDetail; place: SheetPlace }) {
  const { link, words } = view();
  const { bar, share } = words.article;
  const edition = editionPath(article.edition);
  return (
    <section className="reading-bar" aria-label={bar.label}>
      <a className="reading-back" href={link(edition ?? "/editions")}>
        {edition ? bar.back : words.common.editions}
      </a>
      <ListenStory article={article} place={place} size="bare" />
      <Star id={article.id} follows />
      <a href="#share">{share.short}</a>
      <button type="button" className="settings-way" popoverTarget="settings">
        {words.settings.short}
      </button>
    </section>
  );
}
