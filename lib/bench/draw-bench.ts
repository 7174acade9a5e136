import type { Line } from "./pairs.ts";

const [ROW, LABEL, BAR, EDGE] = [28, 560, 300, 16];
/** Ten times better than asked fills the right half, ten times worse the left. */
const WIDEST = 10;

/**
 * The lines of which something is asked as a picture: how far each is from it, on a logarithmic scale, what is
 * asked in the middle and what is better to the right. Words in the picture's text are escaped.
 */
export function drawBench(lines: readonly Line[]): string {
  const asked = lines.flatMap((line) => {
    const { ratio, reach } = line;
    if (!reach) return [];
    return [{ line, gain: "least" in reach ? ratio / reach.least : reach.most / ratio }];
  });
  const [width, height] = [LABEL + BAR + 2 * EDGE, asked.length * ROW + 2 * EDGE];
  const middle = EDGE + LABEL + BAR / 2;
  const rows = asked.map(({ line, gain }, at) => {
    const share = Math.max(-1, Math.min(1, Math.log10(gain) / Math.log10(WIDEST)));
    const length = Math.abs(share) * (BAR / 2);
    const y = EDGE + at * ROW;
    const x = share < 0 ? middle - length : middle;
    const colour = gain >= 1 ? "#2f6f4f" : "#b3372b";
    return (
      `<text x="${EDGE}" y="${y + 18}">${escapeText(line.what)}</text>` +
      `<rect x="${x.toFixed(1)}" y="${y + 7}" width="${Math.max(1, length).toFixed(1)}" height="14" fill="${colour}"/>`
    );
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="13">` +
    `<rect width="${width}" height="${height}" fill="#fff"/>${rows.join("")}` +
    `<path d="M${middle} ${EDGE}v${asked.length * ROW}" stroke="#191a19"/></svg>\n`
  );
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
