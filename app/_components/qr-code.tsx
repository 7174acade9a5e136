import { create } from "qrcode";

/** White modules around the code that scanners need. */
const QUIET = 4;

/** The dark modules of a QR code as a line one module wide, broken by steps: `M0 .5h7m1 0h2m-10 1h1`. */
export function qrPath(text: string): { size: number; path: string } {
  const { size, data } = create(text, { errorCorrectionLevel: "M" }).modules;
  let path = "M0 .5";
  let at = { column: 0, row: 0 };
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (!data[row * size + column]) continue;
      const start = column;
      while (column < size && data[row * size + column]) column++;
      if (start !== at.column || row !== at.row) path += `m${start - at.column} ${row - at.row}`;
      path += `h${column - start}`;
      at = { column, row };
    }
  }
  return { size, path };
}

/** An address as a QR code, black on white in every theme. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, path } = qrPath(text);
  const side = size + 2 * QUIET;
  return (
    <svg
      className="qr-code"
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <rect className="qr-ground" x={-QUIET} y={-QUIET} width={side} height={side} />
      <path className="qr-ink" d={path} />
    </svg>
  );
}
