import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";

const SOURCE = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

/** What axe-core finds wrong on the page as it stands, one line for each element. */
export async function findBarriers(page: Page): Promise<string[]> {
  // Evaluated from outside the page, where its Content-Security-Policy does not reach.
  await page.evaluate(SOURCE);
  const results = await page.evaluate(async (): Promise<AxeResults> => {
    const { axe } = window as unknown as {
      axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };
    };
    return axe.run(document, { resultTypes: ["violations"] });
  });
  if (results.passes.length === 0) throw new Error("axe-core looked at nothing");
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
  );
}
