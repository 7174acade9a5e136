import { idOf } from "../../../lib/kept/shapes.ts";
import { nextCard } from "../../../lib/keys/next-card.ts";
import { announce } from "../settings/announce.tsx";

const CARDS = "main article .headline a, main .more-list a";

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

/** On an article to the next or previous of its edition, else to the next or previous card. */
export function move(by: 1 | -1, words: { readonly first: string; readonly last: string }): void {
  const end = by === 1 ? words.last : words.first;
  if (idOf(window.location.pathname) !== null) {
    const link = document.querySelector<HTMLAnchorElement>(
      by === 1 ? ".neighbour-next" : ".neighbour-previous",
    );
    if (link) link.click();
    else announce(end);
    return;
  }
  const all = cards();
  if (all.length === 0) return;
  const focused = cardInFocus();
  const to = nextCard(
    all.map((link) => link.getBoundingClientRect()),
    focused ? all.indexOf(focused) : -1,
    by,
  );
  const link = to === null ? undefined : all[to];
  if (!link) {
    announce(end);
    return;
  }
  link.focus({ preventScroll: true });
  link.scrollIntoView({ block: "center", behavior: "instant" });
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
