/** A rectangle on the page as it is seen: x to the right, y downwards, in points. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function boxAround(boxes: readonly Box[]): Box {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const box of boxes) {
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
  }
  return { left, top, right, bottom };
}

/** How many points two boxes share from left to right; negative when a gap of that size lies between. */
export function sharedWidth(one: Box, other: Box): number {
  return Math.min(one.right, other.right) - Math.max(one.left, other.left);
}

export function sharedHeight(one: Box, other: Box): number {
  return Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
}

export function contains(box: Box, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

/** Whether a box stands between two others side by side. */
export function isBeside(one: Box, middle: Box, other: Box): boolean {
  const [left, right] = one.left < other.left ? [one, other] : [other, one];
  return (
    middle.left >= left.right - 1 &&
    middle.right <= right.left + 1 &&
    sharedHeight(middle, left) > 0 &&
    sharedHeight(middle, right) > 0
  );
}
