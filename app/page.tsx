import type { Metadata } from "next";
import { newestEdition, pastEditions } from "../lib/queries/editions.ts";
import { alternatesOf } from "./_components/alternates.ts";
import { EmptyBoard } from "./_components/empty-board.tsx";
import { Broadsheet, PAST_EDITIONS } from "./_components/front/broadsheet.tsx";
import { Sheet } from "./_components/sheet.tsx";
import { openView } from "./_components/view.ts";

export async function generateMetadata(): Promise<Metadata> {
  await openView();
  return { alternates: alternatesOf("/") };
}

/** The newest edition; an empty board says how to fill it. */
export default async function FrontPage() {
  const { print } = await openView();
  const edition = print(await newestEdition());
  if (!edition) return <EmptyBoard />;
  const past = print(await pastEditions([edition.id], PAST_EDITIONS));
  return (
    <Sheet>
      <Broadsheet edition={edition} past={past} main />
    </Sheet>
  );
}
