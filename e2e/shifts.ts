import type { Page } from "@playwright/test";

declare global {
  interface Window {
    /** Every shift of the layout since the page's first paint: when, and what moved from where to where. */
    shifts: string[];
  }
}

/** Has every page opened from now on note what moves, in `window.shifts`. */
export function watchShifts(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    type Moved = { node: Node | null; previousRect: DOMRect; currentRect: DOMRect };
    const told = ({ node, previousRect: was, currentRect: is }: Moved) => {
      const name = node instanceof Element ? `${node.tagName} ${node.className}` : node?.nodeName;
      const words = node?.textContent?.trim().slice(0, 12);
      return `${name} “${words}” ${was.x},${was.y} ${was.width}×${was.height} to ${is.x},${is.y} ${is.width}×${is.height}`;
    };
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { startTime, sources } = entry as PerformanceEntry & { sources: Moved[] };
        window.shifts.push(`${Math.round(startTime)} ms: ${sources.map(told).join("; ")}`);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}
