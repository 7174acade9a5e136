import { readCredit } from "../forms/contributors/credit.ts";
import type { Layout } from "../layout.ts";
import type { Line } from "../lines.ts";

/** Ems that a line is short of its column when a name would not fit any more. */
const SHORT_OF_COLUMN = 1.5;

/**
 * `河东日报全媒体记者 柳青 韩⏎雪 闻松`: a byline may fill its column and go on below: how
 * many lines it has.
 */
export function bylineLength(lines: readonly Line[], at: number, layout: Layout): number {
  const [line, next] = lines.slice(at, at + 2);
  if (!line || !next || next.gap > 0 || next.width >= line.width) return 1;
  if (layout.kind !== "columns") return 1;
  const widest = Math.max(...(layout.columns[line.index] ?? [0]));
  if (line.indent + line.width < widest - SHORT_OF_COLUMN) return 1;
  const alone = readCredit(line.text)?.contributors.length ?? 0;
  const whole = readCredit(line.text + next.text);
  return whole?.marked && whole.contributors.length > alone ? 2 : 1;
}
