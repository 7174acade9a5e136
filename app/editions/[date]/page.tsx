import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Fragment } from "react";
import { readDate } from "../../../lib/filters.ts";
import { editionsOf, pastEditions } from "../../../lib/queries/editions.ts";
import { showPunctuation } from "../../../lib/text/display.ts";
import { alternatesOf } from "../../_components/alternates.ts";
import { BadAddress } from "../../_components/bad-address.tsx";
import { EditionSearch } from "../../_components/edition-search.tsx";
import { Broadsheet, PAST_EDITIONS } from "../../_components/front/broadsheet.tsx";
import { nameEdition } from "../../_components/name-edition.ts";
import { Sheet } from "../../_components/sheet.tsx";
import { sitePreview } from "../../_components/site-preview.ts";
import { openView } from "../../_components/view.ts";

type Props = PageProps<"/editions/[date]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { print, words } = await openView();
  const day = readDate((await params).date);
  const [first] = day ? print(await editionsOf(day)) : [];
  if (!day || !first) return { title: words.common.editions };
  const title = nameEdition(first);
  const names = first.stories.slice(0, 3).map(({ name }) => showPunctuation(name));
  const description = words.common.sentences(names);
  const url = `/editions/${day}`;
  return {
    title,
    description,
    alternates: alternatesOf(url),
    openGraph: { ...sitePreview(), type: "website", title, description, url },
  };
}

/** The paper of one day; several editions follow each other. */
export default async function EditionPage({ params }: Props) {
  const { print } = await openView();
  const { date } = await params;
  const day = readDate(date);
  if (!day) {
    const takes = { rule: "day", details: [] } as const;
    return <BadAddress bad={{ parameter: "editions", value: date, takes }} />;
  }
  const found = await editionsOf(day);
  const editions = print(found);
  if (editions.length === 0) notFound();
  const ids = editions.map(({ id }) => id);
  const past = print(await pastEditions(ids, PAST_EDITIONS));
  return (
    <Sheet>
      {editions.map((edition, index) => (
        <Fragment key={edition.id}>
          <Broadsheet
            edition={edition}
            past={index === editions.length - 1 ? past : null}
            main={index === 0}
          />
          <EditionSearch edition={edition} paper={found[index]?.paper ?? null} day={day} />
        </Fragment>
      ))}
    </Sheet>
  );
}
