import { ancestors, fullPlaceName, level, placeName, shortPlaceName } from "../../places/names.ts";
import type { Transaction } from "../client.ts";
import { spellNames } from "../spelling-index.ts";

function placeRow(code: string) {
  return {
    code,
    name: placeName(code),
    fullName: fullPlaceName(code),
    shortName: shortPlaceName(code),
    level: level(code),
    parentCode: ancestors(code).at(-1) ?? null,
  };
}

/** Makes sure that these places and all above them are there, under today's names. */
export async function keepPlaces(tx: Transaction, codes: Iterable<string>): Promise<void> {
  // A place's ancestors are set before it, so each row finds its parent.
  const wanted = new Set([...codes].flatMap((code) => [...ancestors(code), code]));
  const rows = await tx.place.findMany({ where: { code: { in: [...wanted] } } });
  const stored = new Map(rows.map((row) => [row.code, row]));
  for (const code of wanted) {
    const row = placeRow(code);
    const old = stored.get(code);
    if (!old) await tx.place.create({ data: row });
    else if (
      old.name !== row.name ||
      old.fullName !== row.fullName ||
      old.shortName !== row.shortName ||
      old.parentCode !== row.parentCode
    ) {
      await tx.place.update({ where: { code }, data: row });
    }
  }
  await spellNames(tx, spelledNames(wanted));
}

/** The names that these places and all above them are typed by. */
export function spelledNames(codes: Iterable<string>): string[] {
  const all = new Set([...codes].flatMap((code) => [...ancestors(code), code]));
  return [...all].flatMap((code) => [placeName(code), shortPlaceName(code)]);
}

/** Deletes those of these places, and of the places above them, that nothing names any more. */
export async function dropUnusedPlaces(tx: Transaction, codes: Iterable<string>): Promise<void> {
  const above = [...codes].flatMap((code) => [code, ...ancestors(code)]);
  for (const step of ["county", "city", "province"]) {
    await tx.place.deleteMany({
      where: {
        code: { in: [...new Set(above)] },
        level: step,
        articles: { none: {} },
        editions: { none: {} },
        sources: { none: {} },
        children: { none: {} },
      },
    });
  }
}
