import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { readPlaceCode } from "../../../lib/filters.ts";
import { zh } from "../../../lib/i18n/zh.ts";
import { getPlace } from "../../../lib/queries/places.ts";
import { placeAddress } from "../../_components/addresses.ts";
import { BadAddress } from "../../_components/bad-address.tsx";
import { PlaceSheet } from "../../_components/place-sheet.tsx";
import { Sheet } from "../../_components/sheet.tsx";

const loadPlace = cache(getPlace);

export async function generateMetadata({ params }: PageProps<"/places/[code]">): Promise<Metadata> {
  const code = readPlaceCode((await params).code);
  if (!code) return { title: zh.errors.badAddress.title, robots: { index: false } };
  const detail = await loadPlace(code);
  return detail
    ? { title: detail.place.fullName, alternates: { canonical: placeAddress(code) } }
    : {};
}

export default async function PlacePage({ params }: PageProps<"/places/[code]">) {
  const { code: given } = await params;
  const code = readPlaceCode(given);
  if (!code) {
    return <BadAddress bad={{ parameter: "place", value: given, takes: zh.places.takes }} />;
  }
  const detail = await loadPlace(code);
  if (!detail) notFound();
  return (
    <Sheet>
      <PlaceSheet detail={detail} />
    </Sheet>
  );
}
