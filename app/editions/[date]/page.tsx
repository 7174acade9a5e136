import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Fragment } from "react";
import { readDate } from "../../../lib/filters.ts";
import { zh } from "../../../lib/i18n/zh.ts";
import { editionsOf, listEditions } from "../../../lib/queries/editions.ts";
import { showPunctuation } from "../../../lib/text/display.ts";
import { BadAddress } from "../../_components/bad-address.tsx";
import { EditionSearch } from "../../_components/edition-search.tsx";
import { Broadsheet } from "../../_components/front/broadsheet.tsx";
import { nameEdition } from "../../_components/name-edition.ts";
import { Sheet } from "../../_components/sheet.tsx";
import { SITE_PREVIEW } from "../../_components/site-preview.ts";

type Props = PageProps<"/editions/[date]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const day = readDate((await params).date);
  const [first] = day ? await editionsOf(day) : [];
  if (!day || !first) return { title: zh.common.editions };
  const title = nameEdition(first);
  const description = first.stories
    .slice(0, 3)
    .map(({ name }) => showPunctuation(name))
    .join("；");
  const url = `/editions/${day}`;
  return {
    title,
    description,
    alternates: { canonical: url },
    openGraph: { ...SITE_PREVIEW, type: "website", title, description, url },
  };
}

/** The paper of one day; several editions follow each other. */
export default async function EditionPage({ params }: Props) {
  const { date } = await params;
  const day = readDate(date);
  if (!day) {
    return <BadAddress bad={{ parameter: "editions", value: date, takes: zh.edition.dateTakes }} />;
  }
  const [editions, all] = await Promise.all([editionsOf(day), listEditions()]);
  if (editions.length === 0) notFound();
  const others = all.filter(({ id }) => editions.every((edition) => edition.id !== id));
  return (
    <Sheet>
      {editions.map((edition, index) => (
        <Fragment key={edition.id}>
          <Broadsheet
            edition={edition}
            others={index === editions.length - 1 ? others : []}
            main={index === 0}
          />
          <EditionSearch edition={edition} day={day} />
        </Fragment>
      ))}
    </Sheet>
  );
}
