export type Store = typeof import("./store.ts");

/** The store, which is fetched when something of it is first asked for: most of a page does without. */
export const loadStore = (): Promise<Store> => import("./store.ts");
