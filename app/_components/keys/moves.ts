import type { Words } from "../../../lib/i18n/words.ts";
import { idOf } from "../../../lib/kept/shapes.ts";
import { CARDS } from "../../../lib/keys/cards.ts";
import { nextCard } from "../../../lib/keys/next-card.ts";
import { wayBack } from "../../../lib/keys/way-back.ts";
import { announce } from "../settings/announce.tsx";

/** The headlines of the page's articles that lead to them, in order, as far as they are shown. */
function cards(): HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>(CARDS)].filter(
    (link) => idOf(link.href) !== null && link.checkVisibility(),
  );
}

/** The card the focus is on or in; null where it is on none. */
export function cardInFocus(): HTMLAnchorElement | null {
  const focused = document.activeElement;
  const all = cards();
  const story = focused?.closest("main article");
  return (
    all.find((link) => link === focused) ??
    all.find((link) => link.closest("article") === story && story !== null) ??
    null
  );
}

/**
 * On an article to the next or previous of its edition, as its links say, else to the next or previous card.
 * Gives the sentence for where there is none, which is read out here and left to the caller to show.
 */
export function move(by: 1 | -1, words: Words["keys"]): string | null {
  if (idOf(window.location.pathname) !== null) {
    const link = document.querySelector<HTMLAnchorElement>(
      by === 1 ? ".neighbour-next" : ".neighbour-previous",
    );
    if (!link) return say(by === 1 ? words.lastOfEdition : words.firstOfEdition);
    link.click();
    return null;
  }
  const all = cards();
  if (all.length === 0) return null;
  const focused = cardInFocus();
  const to = nextCard(
    all.map((link) => link.getBoundingClientRect()),
    focused ? all.indexOf(focused) : -1,
    by,
  );
  const link = to === null ? undefined : all[to];
  if (!link) return say(by === 1 ? words.last : words.first);
  link.focus({ preventScroll: true });
  link.scrollIntoView({ block: "center", behavior: "instant" });
  return null;
}

function say(sentence: string): string {
  announce(sentence);
  return sentence;
}

/**
 * From an article back to the list or edition it was reached from, as the browser's own way back does; from one
 * opened by its address to its edition, or to `front`.
 */
export function goBack(front: string): void {
  if (!window.location.pathname.startsWith("/a/")) return;
  const { navigation } = window;
  const here = navigation?.currentEntry?.index ?? -1;
  const entries = navigation?.entries().slice(0, here + 1) ?? [];
  const to = entries[wayBack(entries.map(({ url }) => url ?? window.location.href)) ?? -1];
  if (to) navigation.traverseTo(to.key);
  else
    follow(document.querySelector('.crumb a[href^="/editions/"]')?.getAttribute("href") ?? front);
}

/** Goes to an address of this site as a link does: by pressing one that leads there. */
export function follow(address: string): void {
  const link = document.querySelector<HTMLAnchorElement>(`a[href="${CSS.escape(address)}"]`);
  if (link) link.click();
  else window.location.assign(address);
}

/** The first search box that is shown; where there is none, as on a phone, the page that has one. */
export function openSearch(): void {
  const boxes = document.querySelectorAll<HTMLInputElement>('input[type="search"]');
  const box = [...boxes].find((one) => one.checkVisibility());
  if (box) {
    box.focus();
    box.select();
    return;
  }
  document.querySelector<HTMLAnchorElement>(".rail-find")?.click();
}

/** The filters of a list, opened where they are folded away, with the focus on the first. */
export function openFilters(): void {
  const filters = document.getElementById("facets");
  if (!filters) return;
  if (!filters.checkVisibility()) window.location.hash = filters.id;
  const links = filters.querySelectorAll<HTMLElement>("a, summary");
  [...links].find((link) => link.checkVisibility())?.focus();
}
