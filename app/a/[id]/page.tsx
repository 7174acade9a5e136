import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { placeOnSheet } from "../../../lib/front/sheet-order.ts";
import { getArticle } from "../../../lib/queries/articles.ts";
import { TIERS_SCRIPT } from "../../../lib/settings/tiers.ts";
import { settings } from "../../../lib/settings.ts";
import { articleAddress } from "../../_components/addresses.ts";
import { ArticleBody } from "../../_components/article-body.tsx";
import { ArticleCrumb } from "../../_components/article-crumb.tsx";
import { ArticleHead } from "../../_components/article-head.tsx";
import { ArticleMargin } from "../../_components/article-margin.tsx";
import { ArticleSide } from "../../_components/article-side.tsx";
import { describeArticle } from "../../_components/describe-article.ts";
import { EvidencePanel } from "../../_components/evidence-panel.tsx";
import { newsArticle, scriptJson } from "../../_components/json-ld.ts";
import { ListenStory } from "../../_components/listen/listen-story.tsx";
import { Neighbours } from "../../_components/neighbours.tsx";
import { ReadingBar } from "../../_components/reading-bar.tsx";
import { Related } from "../../_components/related.tsx";
import { SharePanel } from "../../_components/share-panel.tsx";
import { Sheet } from "../../_components/sheet.tsx";
import { StoryWays } from "../../_components/story-ways.tsx";
import { openView } from "../../_components/view.ts";

/** A longer article is printed in two columns. */
const LONG_ON_PAPER = 800;

const loadArticle = cache(getArticle);

export async function generateMetadata({ params }: PageProps<"/a/[id]">): Promise<Metadata> {
  const { print } = await openView();
  const answer = await loadArticle((await params).id);
  return answer && "found" in answer ? describeArticle(print(answer.found)) : {};
}

export default async function ArticlePage({ params }: PageProps<"/a/[id]">) {
  const { link, print } = await openView();
  const answer = await loadArticle((await params).id);
  if (!answer) notFound();
  if ("movedTo" in answer) permanentRedirect(link(articleAddress(answer.movedTo)));
  const article = print(answer.found);
  const place = print(placeOnSheet(answer.stories, article.id));
  const path = articleAddress(article.id);
  const address = new URL(path, settings().origin).href;
  return (
    <Sheet>
      <ArticleCrumb article={article} position={place.position} />
      <article className={article.characters > LONG_ON_PAPER ? "story story-long" : "story"}>
        <ArticleHead article={article} />
        <ArticleMargin article={article} />
        <ListenStory article={article} place={place} size="wide" />
        <ArticleBody body={article.body} captions={article.captions} />
        <StoryWays article={article} />
        <ArticleSide
          body={article.body}
          listen={<ListenStory article={article} place={place} size="short" />}
        />
      </article>
      <script>{TIERS_SCRIPT}</script>
      <ReadingBar article={article} place={place} />
      <Neighbours {...place} />
      <Related articles={article.related} />
      <div className="panels">
        <EvidencePanel article={article} />
        <SharePanel address={address} path={path} isPublic={settings().baseUrl !== null} />
      </div>
      <script type="application/ld+json">{scriptJson(newsArticle(answer.found, address))}</script>
    </Sheet>
  );
}
