import { inline } from "../wake/inline.ts";
import { CARDS } from "./cards.ts";

/**
 * Runs in every page's head: whoever comes back to a list goes on from the card that was left. That is the
 * article come from, or, where the reader went on to others which the list has not, the one first opened.
 */
function returnToCard({ cards }: { readonly cards: string }): void {
  addEventListener("pageshow", () => {
    const { activation, currentEntry } = self.navigation ?? {};
    const { from, navigationType } = activation ?? {};
    // A finger needs no focus to go on from, and its browser shows the place it left.
    if (!matchMedia("(any-hover: hover)").matches) return;
    // Whoever is quicker than the page, and types already, is not interrupted.
    if (document.activeElement !== document.body) return;
    if (navigationType !== "traverse" || !from || !currentEntry || from.index <= currentEntry.index)
      return;
    for (const one of [from, navigation.entries()[currentEntry.index + 1]]) {
      const path = new URL(one?.url ?? "", location.href).pathname;
      const card = [...document.querySelectorAll<HTMLAnchorElement>(cards)].find(
        (link) => link.pathname === path,
      );
      if (!card) continue;
      card.focus({ preventScroll: true });
      card.scrollIntoView({ block: "nearest", behavior: "instant" });
      return;
    }
  });
}

/** The script in every page's head that gives the focus back to the card that was left. */
export const RETURN_SCRIPT = inline(returnToCard, { cards: CARDS });
