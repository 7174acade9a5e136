/** Edges of a word tree, open-addressed, two numbers to a slot: as small as it gets, for the processor's cache. */
export interface Edges {
  /**
   * The key, which is what is left and the character read; then the state reached, 0 where no longer word goes on,
   * in the upper half and 1 + the word that ends there, 0 for none, in the lower. Without either the slot is free.
   */
  slots: Int32Array;
  used: number;
}

const SLOT = 2;
const FIRST_SLOTS = 1 << 10;
/** Share of slots in use from which a table doubles: a small one is nearer than an empty one. */
const FULLEST = 0.75;

export function emptyEdges(): Edges {
  return { slots: new Int32Array(FIRST_SLOTS * SLOT), used: 0 };
}

/** Slot of a key: that which holds it, or the free one where it belongs. */
export function slotOf(slots: Int32Array, key: number): number {
  const mask = slots.length - SLOT;
  let slot = (Math.imul(key, 0x9e3779b1) >>> 13) & mask;
  while (slots[slot + 1] !== 0 && slots[slot] !== key) slot = (slot + SLOT) & mask;
  return slot;
}

function grow(edges: Edges): void {
  const { slots } = edges;
  edges.slots = new Int32Array(slots.length * 2);
  for (let old = 0; old < slots.length; old += SLOT) {
    if (slots[old + 1] === 0) continue;
    const slot = slotOf(edges.slots, slots[old] ?? 0);
    edges.slots[slot] = slots[old] ?? 0;
    edges.slots[slot + 1] = slots[old + 1] ?? 0;
  }
}

/** Slot of an edge, which takes a free one if it is new; it is free again unless something is put there. */
export function reach(edges: Edges, key: number): number {
  let slot = slotOf(edges.slots, key);
  if (edges.slots[slot + 1] !== 0) return slot;
  edges.used++;
  if (edges.used * SLOT > edges.slots.length * FULLEST) {
    grow(edges);
    slot = slotOf(edges.slots, key);
  }
  edges.slots[slot] = key;
  return slot;
}
