import { inOneReading, reading } from "../db/reading.ts";
import { editionHeads } from "./edition-heads.ts";
import type { EditionHead } from "./shapes.ts";

/** The nearest editions before and after a day, `YYYY-MM-DD`, along index Edition(date); null where there is none. */
export const editionsAround = inOneReading(
  async (
    day: string,
  ): Promise<{ readonly before: EditionHead | null; readonly after: EditionHead | null }> => {
    const [before, after] = await Promise.all([
      reading().edition.findFirst({
        where: { date: { lt: day } },
        orderBy: [{ date: "desc" }, { key: "asc" }],
        select: { id: true },
      }),
      reading().edition.findFirst({
        where: { date: { gt: day } },
        orderBy: [{ date: "asc" }, { key: "asc" }],
        select: { id: true },
      }),
    ]);
    const heads = await editionHeads([before, after].flatMap((one) => one?.id ?? []));
    const headOf = (one: { readonly id: number } | null) =>
      heads.find(({ id }) => id === one?.id) ?? null;
    return { before: headOf(before), after: headOf(after) };
  },
);
