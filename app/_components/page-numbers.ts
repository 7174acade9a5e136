/** How many numbers stand either side of the page one is on. */
const AROUND = 2;

/**
 * Page numbers to print in a pager: the first, the last and those around the current one;
 * `null` stands for a gap of two or more.
 *
 * `pageNumbers(6, 20)` → `[1, null, 4, 5, 6, 7, 8, null, 20]`
 */
export function pageNumbers(page: number, pages: number): (number | null)[] {
  const wanted = new Set([1, pages]);
  for (let number = page - AROUND; number <= page + AROUND; number++) {
    if (number > 1 && number < pages) wanted.add(number);
  }
  const shown: (number | null)[] = [];
  let last = 0;
  for (const number of [...wanted].sort((a, b) => a - b)) {
    // A gap of one number takes as much room as the number itself.
    if (number === last + 2) shown.push(last + 1);
    else if (number > last + 2) shown.push(null);
    shown.push(number);
    last = number;
  }
  return shown;
}
