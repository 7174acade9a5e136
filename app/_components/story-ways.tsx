import type { ArticleDetail } from "../../lib/queries/shapes.ts";
import { sourceAddress } from "./addresses.ts";
import { view } from "./view.ts";

/** After the text, where no margin has room for them: the raw page, and passing the story on. */
export function StoryWays({ article }: { article: Pick<ArticleDetail, "id"> }) {
  const { link, words } = view();
  const { raw, share } = words.article;
  return (
    <p className="story-ways">
      <a href={link(sourceAddress(article.id))}>{raw}</a>
      <a href="#share">{share.title}</a>
    </p>
  );
}
