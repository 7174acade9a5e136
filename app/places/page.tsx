import type { Metadata } from "next";
import { overviewPlaces } from "../../lib/queries/places.ts";
import { alternatesOf } from "../_components/alternates.ts";
import { Notice } from "../_components/notice.tsx";
import { PlaceIndex } from "../_components/place-index.tsx";
import { Sheet } from "../_components/sheet.tsx";
import { openView } from "../_components/view.ts";
import { WaysOn } from "../_components/ways-on.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await openView();
  return { title: words.places.title, alternates: alternatesOf("/places") };
}

export default async function PlacesPage() {
  const { print, words } = await openView();
  const overview = print(await overviewPlaces());
  return (
    <Sheet>
      {overview.tree.length > 0 ? (
        <PlaceIndex overview={overview} />
      ) : (
        <Notice title={words.places.title} sentence={words.places.empty}>
          <WaysOn ways={[{ href: "/articles", label: words.errors.all }]} />
        </Notice>
      )}
    </Sheet>
  );
}
