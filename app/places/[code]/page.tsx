import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { readPlaceCode } from "../../../lib/filters.ts";
import { getPlace } from "../../../lib/queries/places.ts";
import { placeAddress } from "../../_components/addresses.ts";
import { alternatesOf } from "../../_components/alternates.ts";
import { BadAddress } from "../../_components/bad-address.tsx";
import { PlaceSheet } from "../../_components/place-sheet.tsx";
import { Sheet } from "../../_components/sheet.tsx";
import { openView } from "../../_components/view.ts";

const loadPlace = cache(getPlace);

export async function generateMetadata({ params }: PageProps<"/places/[code]">): Promise<Metadata> {
  const { print, words } = await openView();
  const code = readPlaceCode((await params).code);
  if (!code) return { title: words.errors.badAddress.title, robots: { index: false } };
  const detail = await loadPlace(code);
  return detail
    ? { title: print(detail.place.fullName), alternates: alternatesOf(placeAddress(code)) }
    : {};
}

export default async function PlacePage({ params }: PageProps<"/places/[code]">) {
  const { print } = await openView();
  const { code: given } = await params;
  const code = readPlaceCode(given);
  if (!code) {
    const takes = { rule: "code", details: [] } as const;
    return <BadAddress bad={{ parameter: "place", value: given, takes }} />;
  }
  const detail = await loadPlace(code);
  if (!detail) notFound();
  return (
    <Sheet>
      <PlaceSheet detail={print(detail)} />
    </Sheet>
  );
}
