import { inOneReading, reading } from "../db/reading.ts";
import { seedRandom } from "../make/random.ts";

/** How the words of a search are drawn from the collection's texts. */
export const KINDS = [
  { name: "1 character", lengths: [1] },
  { name: "2 characters", lengths: [2] },
  { name: "4 characters", lengths: [4] },
  { name: "8 characters", lengths: [8] },
  { name: "two words", lengths: [2, 2] },
] as const;

/** Random pieces of the texts of the collection in use, Chinese ones, of these lengths, each time the same. */
export const drawQueries = inOneReading(async (lengths: readonly number[], count: number) => {
  const random = seedRandom(lengths.length * 100 + (lengths[0] ?? 0));
  const numbers = await reading().$queryRaw<{ id: string }[]>`SELECT "id" FROM "Article"`;
  const queries: string[] = [];
  while (queries.length < count) {
    const { id } = random.pick(numbers);
    const blocks = await reading().block.findMany({
      where: { articleId: id },
      select: { text: true },
    });
    const words = lengths.map((length) => {
      const { text } = random.pick(blocks);
      const at = random.between(0, Math.max(0, text.length - length));
      return text.slice(at, at + length);
    });
    if (words.every((word) => /^\p{Script=Han}+$/u.test(word))) queries.push(words.join(" "));
  }
  return queries;
});
