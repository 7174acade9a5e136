import type { Metadata } from "next";
import { zh } from "../../lib/i18n/zh.ts";
import { overviewPlaces } from "../../lib/queries/places.ts";
import { Notice, WaysOn } from "../_components/notice.tsx";
import { PlaceIndex } from "../_components/place-index.tsx";
import { Sheet } from "../_components/sheet.tsx";

export const metadata: Metadata = { title: zh.places.title, alternates: { canonical: "/places" } };

export default async function PlacesPage() {
  const overview = await overviewPlaces();
  return (
    <Sheet>
      {overview.tree.length > 0 ? (
        <PlaceIndex overview={overview} />
      ) : (
        <Notice title={zh.places.title} sentence={zh.places.empty}>
          <WaysOn ways={[{ href: "/articles", label: zh.errors.all }]} />
        </Notice>
      )}
    </Sheet>
  );
}
