import { bareServer, openBoard, withSeededDatabase } from "./board.ts";
import { measurePairs, type Pair } from "./pairs.ts";

async function milliseconds(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<number> {
  const board = await openBoard(args, environment);
  await board.stop();
  return board.milliseconds;
}

/** A second `npm start`, up to its first answer, beside a bare Node server's, in milliseconds. */
export function measureStart(): Promise<Pair[]> {
  return withSeededDatabase((databaseUrl) =>
    measurePairs(5, async () => ({
      ours: await milliseconds(["lib/cli/start.mjs"], { DATABASE_URL: databaseUrl }),
      limit: await milliseconds(bareServer(null), {}),
    })),
  );
}
