/** A text cut in parts, to be shown with the marked ones in `<mark>`: search hits, quoted words. */
export type MarkedText = readonly { readonly text: string; readonly marked: boolean }[];
