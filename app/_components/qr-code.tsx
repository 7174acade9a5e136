import { create } from "qrcode";

/** White modules around the code that scanners need. */
const QUIET = 4;

/** The dark modules of a QR code, one subpath a run: `M0 0h7v1H0z`. */
export function qrPath(text: string): { size: number; path: string } {
  const { size, data } = create(text, { errorCorrectionLevel: "M" }).modules;
  let path = "";
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (!data[row * size + column]) continue;
      const start = column;
      while (column < size && data[row * size + column]) column++;
      path += `M${start} ${row}h${column - start}v1H${start}z`;
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
