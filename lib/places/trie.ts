/** Words compiled for one walk over a text: a trie with failure links, kept in flat arrays. */
export interface Trie {
  /** Open-addressed table of edges: the node left, the character read, the node reached. */
  readonly edgeFrom: Int32Array;
  readonly edgeUnit: Uint16Array;
  readonly edgeTo: Int32Array;
  /** Node of the longest proper suffix that the trie also holds. */
  readonly fail: Int32Array;
  /** Nearest node on the failure chain, itself included, where a word ends; 0 for none. */
  readonly ending: Int32Array;
  /** Index of the word that ends at a node, -1 for none. */
  readonly word: Int32Array;
  readonly lengths: Uint8Array;
}

export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Index into the words the trie was built from. */
  readonly word: number;
}

function slotOf(trie: Pick<Trie, "edgeFrom" | "edgeUnit">, from: number, unit: number): number {
  const mask = trie.edgeFrom.length - 1;
  let slot = (Math.imul(from, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7;
  for (slot &= mask; ; slot = (slot + 1) & mask) {
    const at = trie.edgeFrom[slot];
    if (at === -1 || (at === from && trie.edgeUnit[slot] === unit)) return slot;
  }
}

/** Compiles words (none longer than 255 characters, each once) for `scanTrie`. */
export function buildTrie(words: readonly string[]): Trie {
  const most = words.reduce((sum, word) => sum + word.length, 1);
  const size = 2 ** Math.ceil(Math.log2(most * 2 + 2));
  const edges = {
    edgeFrom: new Int32Array(size).fill(-1),
    edgeUnit: new Uint16Array(size),
    edgeTo: new Int32Array(size),
  };
  const word = new Int32Array(most).fill(-1);
  const parent = new Int32Array(most);
  const unitOf = new Uint16Array(most);
  const levels: number[][] = [];
  let nodes = 1;
  words.forEach((text, index) => {
    let node = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const slot = slotOf(edges, node, unit);
      if (edges.edgeFrom[slot] === -1) {
        edges.edgeFrom[slot] = node;
        edges.edgeUnit[slot] = unit;
        edges.edgeTo[slot] = nodes;
        parent[nodes] = node;
        unitOf[nodes] = unit;
        const level = levels[at] ?? [];
        levels[at] = level;
        level.push(nodes++);
      }
      node = edges.edgeTo[slot] ?? 0;
    }
    word[node] = index;
  });
  const lengths = Uint8Array.from(words, (text) => text.length);
  const trie: Trie = {
    ...edges,
    fail: new Int32Array(nodes),
    ending: new Int32Array(nodes),
    word: word.slice(0, nodes),
    lengths,
  };
  for (const level of levels) {
    for (const node of level) linkNode(trie, node, parent[node] ?? 0, unitOf[node] ?? 0);
  }
  return trie;
}

/** Needs the links of every shallower node. */
function linkNode(trie: Trie, node: number, parent: number, unit: number): void {
  const suffix = parent === 0 ? 0 : stepTrie(trie, trie.fail[parent] ?? 0, unit);
  trie.fail[node] = suffix;
  trie.ending[node] = trie.word[node] === -1 ? (trie.ending[suffix] ?? 0) : node;
}

function stepTrie(trie: Trie, from: number, unit: number): number {
  for (let node = from; ; node = trie.fail[node] ?? 0) {
    const slot = slotOf(trie, node, unit);
    if (trie.edgeFrom[slot] !== -1) return trie.edgeTo[slot] ?? 0;
    if (node === 0) return 0;
  }
}

/** Leftmost, then longest, words of the text; no two overlap. */
export function scanTrie(trie: Trie, text: string): Hit[] {
  const found: Hit[] = [];
  let node = 0;
  for (let at = 0; at < text.length; at++) {
    node = stepTrie(trie, node, text.charCodeAt(at));
    for (let end = trie.ending[node] ?? 0; end !== 0; end = trie.ending[trie.fail[end] ?? 0] ?? 0) {
      const word = trie.word[end] ?? 0;
      found.push({ start: at + 1 - (trie.lengths[word] ?? 0), end: at + 1, word });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Hit[] = [];
  for (const hit of found) {
    if (hit.start >= (kept.at(-1)?.end ?? 0)) kept.push(hit);
  }
  return kept;
}
