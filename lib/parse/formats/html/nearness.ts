import type { Block } from "./block.ts";
import type { ElementNode } from "./tree.ts";

/** `font02`, `font02-1`: the cells Founder's older templates set 引题 and 副题 in. */
export function isDisplayCell(labels: string): boolean {
  return /(?:^|\s)(?:font0[23](?:-\d)?|title[0-4]|bt2)(?:\s|$)/u.test(labels);
}

/** The number of a box named `title1`, `title-2`, `title3 big`; null for any other. */
export function titleNumber(label: string): number | null {
  const found = /(?:^|\s)title[-_]?([0-4])(?:\s|$)/u.exec(label);
  return found ? Number(found[1]) : null;
}

/** `bt1` above `bt`, `title-1` above `title`: one name for the lines of a headline, and numbers to part them. */
export function isNumberedAlike(one: ElementNode, other: ElementNode): boolean {
  const stem = ({ label }: ElementNode) => label.replace(/[\d_-]+/gu, "");
  return (
    one.parent === other.parent &&
    one.label !== other.label &&
    stem(one) !== "" &&
    stem(one) === stem(other)
  );
}

/** Founder's oldest pages set 引题, 主题 and 副题 in the rows of one small table, centred. */
export function inOneTable(block: Block, headline: Block): boolean {
  if (!block.centred || !headline.centred) return false;
  const table = tableOf(block.element);
  return table !== null && table === tableOf(headline.element) && !table.label.includes("wz");
}

function tableOf(element: ElementNode): ElementNode | null {
  let at: ElementNode | null = element;
  for (let level = 0; at && level < 6; level++, at = at.parent) if (at.tag === "table") return at;
  return null;
}

/** Whether two blocks stand in one group: an ancestor of both no more than four levels up. */
export function belongs(one: Block, other: Block): boolean {
  const near = new Set<ElementNode>();
  let element: ElementNode | null = one.element;
  for (let level = 0; element && level < 5; level++, element = element.parent) near.add(element);
  element = other.element;
  for (let level = 0; element && level < 5; level++, element = element.parent)
    if (near.has(element)) return element.tag !== "body" || one.element.parent === element;
  return false;
}

/** Class and id of an element and the one around it. */
export function labelsOf({ label, parent }: ElementNode): string {
  const around = parent && parent.children.length <= 6 ? parent.label : "";
  return `${label} ${around}`;
}

export function ownLabels({ label, tag, parent }: ElementNode): string {
  const around =
    parent && (tag === "p" || parent.tag === "td" || tag === "span") ? parent.label : "";
  return `${label} ${around}`;
}
