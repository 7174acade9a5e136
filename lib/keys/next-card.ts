/** Where a card stands in the window: its upper and lower edge, in pixels from the window's top. */
export interface Edges {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Which of the cards, in order, comes after (`by` 1) or before (-1) the one with the focus, whose number is
 * `at`; with none in focus, the first that is seen whole or stands below, or the last above the window.
 * Null at either end.
 */
export function nextCard(cards: readonly Edges[], at: number, by: 1 | -1): number | null {
  const to =
    at >= 0
      ? at + by
      : by === 1
        ? cards.findIndex(({ top }) => top >= 0)
        : cards.findLastIndex(({ bottom }) => bottom <= 0);
  return to >= 0 && to < cards.length ? to : null;
}
