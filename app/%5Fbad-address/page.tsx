import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BadAddress } from "../_components/bad-address.tsx";
import { openView } from "../_components/view.ts";

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await openView();
  return { title: words.errors.badAddress.title, robots: { index: false } };
}

/**
 * What `lib/server` shows in place of any page whose address asks for a view that does not exist;
 * no visitor's address leads here.
 */
export default async function BadViewPage() {
  const { bad } = await openView();
  if (!bad) notFound();
  return <BadAddress bad={bad} />;
}
