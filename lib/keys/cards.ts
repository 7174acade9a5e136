/** The headlines that lead to a page's articles, as the keys go from one to the next. */
export const CARDS = "main article .headline a, main .more-list a";
