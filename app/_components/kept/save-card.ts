import { idOf } from "../../../lib/kept/shapes.ts";
import { announce } from "../settings/announce.tsx";
import { type MarkWords, showMarks } from "./show-marks.ts";
import { type Toggled, toggleSaved } from "./toggle-saved.ts";

async function fetchPage(address: string): Promise<Document> {
  const answer = await fetch(address);
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}

/** Saves the article a headline leads to, or takes it back; the sentence to show where neither could be. */
export async function saveCard(
  link: HTMLAnchorElement,
  words: MarkWords & Readonly<Record<Toggled, string>>,
): Promise<string | null> {
  const id = idOf(link.href);
  if (id === null) return null;
  const toggled = await toggleSaved(id, link.dataset.saved !== undefined, () =>
    fetchPage(link.href),
  );
  if (toggled !== "saved" && toggled !== "removed") return words[toggled];
  announce(words[toggled]);
  await showMarks(words);
  return null;
}
