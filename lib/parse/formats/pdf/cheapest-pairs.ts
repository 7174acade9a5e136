/**
 * For each row the column it is paired with, or -1: of all pairings of `costs[row][column]` in which no
 * column comes twice, the cheapest; a pair that costs 0 or more is not made. The Hungarian method with
 * potentials, cubic.
 */
export function cheapestPairs(costs: readonly (readonly number[])[], columns: number): number[] {
  const size = Math.max(costs.length, columns);
  const costAt = (row: number, column: number) => Math.min(0, costs[row]?.[column] ?? 0);
  const ofRow = new Float64Array(size + 1);
  const ofColumn = new Float64Array(size + 1);
  const rowOf = new Int32Array(size + 1).fill(-1);
  for (let start = 0; start < size; start++) {
    rowOf[size] = start;
    let column = size;
    const least = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
    const from = new Int32Array(size).fill(size);
    const used = new Uint8Array(size + 1);
    while ((rowOf[column] ?? -1) >= 0) {
      used[column] = 1;
      const row = rowOf[column] ?? 0;
      let step = Number.POSITIVE_INFINITY;
      let next = size;
      for (let other = 0; other < size; other++) {
        if (used[other]) continue;
        const reduced = costAt(row, other) - (ofRow[row] ?? 0) - (ofColumn[other] ?? 0);
        if (reduced < (least[other] ?? 0)) {
          least[other] = reduced;
          from[other] = column;
        }
        const reached = least[other] ?? 0;
        if (reached < step) {
          step = reached;
          next = other;
        }
      }
      for (let other = 0; other <= size; other++) {
        if (used[other]) {
          const taken = rowOf[other] ?? 0;
          ofRow[taken] = (ofRow[taken] ?? 0) + step;
          ofColumn[other] = (ofColumn[other] ?? 0) - step;
        } else if (other < size) least[other] = (least[other] ?? 0) - step;
      }
      column = next;
    }
    while (column !== size) {
      const before = from[column] ?? size;
      rowOf[column] = rowOf[before] ?? -1;
      column = before;
    }
  }
  const pairs = new Array<number>(costs.length).fill(-1);
  for (let column = 0; column < columns; column++) {
    const row = rowOf[column] ?? -1;
    if (row >= 0 && row < costs.length && costAt(row, column) < 0) pairs[row] = column;
  }
  return pairs;
}
