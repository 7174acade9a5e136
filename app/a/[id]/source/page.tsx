import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { getArticle, getSourcePage } from "../../../../lib/queries/articles.ts";
import { sourceAddress } from "../../../_components/addresses.ts";
import { RawPage } from "../../../_components/raw-page.tsx";
import { Sheet } from "../../../_components/sheet.tsx";
import { openView } from "../../../_components/view.ts";

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await openView();
  return { title: words.article.source.title, robots: { index: false } };
}

export default async function SourceTextPage({ params }: PageProps<"/a/[id]/source">) {
  const { link } = await openView();
  const { id } = await params;
  const [answer, source] = await Promise.all([getArticle(id), getSourcePage(id)]);
  if (!answer || !source) notFound();
  if ("movedTo" in answer) permanentRedirect(link(sourceAddress(answer.movedTo)));
  if ("movedTo" in source) permanentRedirect(link(sourceAddress(source.movedTo)));
  return (
    <Sheet>
      <RawPage article={answer.found} source={source} />
    </Sheet>
  );
}
