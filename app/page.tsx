import type { Metadata } from "next";
import { listEditions, newestEdition } from "../lib/queries/editions.ts";
import { alternatesOf } from "./_components/alternates.ts";
import { EmptyBoard } from "./_components/empty-board.tsx";
import { Broadsheet } from "./_components/front/broadsheet.tsx";
import { Sheet } from "./_components/sheet.tsx";
import { openView } from "./_components/view.ts";

export async function generateMetadata(): Promise<Metadata> {
  await openView();
  return { alternates: alternatesOf("/") };
}

/** The newest edition; an empty board says how to fill it. */
export default async function FrontPage() {
  const { print } = await openView();
  const [edition, all] = print(await Promise.all([newestEdition(), listEditions()]));
  if (!edition) return <EmptyBoard />;
  return (
    <Sheet>
      <Broadsheet edition={edition} others={all.filter(({ id }) => id !== edition.id)} main />
    </Sheet>
  );
}
