/** A piece of writing on a test page; lengths in points, `y` from the top of the page to the base line. */
export interface Writing {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Degrees clockwise. */
  readonly turn?: number;
  /** Fill colour as red, green and blue from 0 to 1. */
  readonly color?: readonly [number, number, number];
  /** PDF's text rendering mode; 3 is invisible. */
  readonly mode?: number;
  /** Ems between two characters. */
  readonly spread?: number;
  /** A character below another. */
  readonly down?: boolean;
}

export interface Options {
  readonly width?: number;
  readonly height?: number;
  /** `/Rotate` of all pages. */
  readonly rotate?: number;
  /** `named`: a predefined character map and no ToUnicode; `mute`: neither, as in careless exports. */
  readonly font?: "told" | "named" | "mute";
  /** Writing mode of the font: from top to bottom. */
  readonly vertical?: boolean;
  /** Drawing operators before the writing, in PDF's own coordinates. */
  readonly under?: string;
}

const LATIN = /^[\u0020-\u007e]$/u;

/**
 * A small PDF with text at given places. Its font has no outlines, only widths (Latin half an em) and
 * a ToUnicode map: enough for reading, and for a test that says all it depends on.
 */
export function makePdf(pages: readonly (readonly Writing[])[], options: Options = {}): Uint8Array {
  const { width = 600, height = 800, rotate = 0, font = "told", under = "", vertical } = options;
  const codes = new Map<string, number>();
  for (const character of pages.flat().flatMap(({ text }) => [...text])) {
    if (!codes.has(character)) codes.set(character, codes.size + 1);
  }
  const codeOf = (character: string) =>
    hex(font === "named" ? (character.codePointAt(0) ?? 0) : (codes.get(character) ?? 0));
  const narrow = [...codes].filter(([character]) => LATIN.test(character));
  const widths = narrow.map(([, code]) => `${code} [500]`).join(" ");
  const kids = pages.map((_, at) => `${6 + 2 * at} 0 R`).join(" ");
  const encoding = font === "named" ? "UniGB-UCS2" : "Identity";
  const told = font === "told" ? "/ToUnicode 5 0 R" : "";
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /${encoding}-${vertical ? "V" : "H"} /DescendantFonts [4 0 R] ${told} >>`,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /DW 1000 /W [${font === "told" ? widths : ""}] /CIDSystemInfo << /Registry (Adobe) /Ordering (${font === "named" ? "GB1" : "Identity"}) /Supplement 0 >> /FontDescriptor << /Type /FontDescriptor /FontName /Song /Flags 4 /Ascent 880 /Descent -120 >> >>`,
    stream(toUnicode(codes)),
  ];
  pages.forEach((page, at) => {
    const content = page.map((writing) => draw(writing, height, codeOf)).join("\n");
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Resources << /Font << /F 3 0 R >> >> /Contents ${7 + 2 * at} 0 R >>`,
      stream(`${under}\n${content}`),
    );
  });
  return assemble(objects);
}

function draw(writing: Writing, height: number, codeOf: (character: string) => string): string {
  const { text, x, y, size, turn = 0, color = [0, 0, 0], mode = 0, spread = 0, down } = writing;
  const angle = (-turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle).toFixed(5), Math.sin(angle).toFixed(5)];
  const minus = Math.sin(-angle).toFixed(5);
  const show = down
    ? [...text].map((each) => `<${codeOf(each)}> Tj 0 ${-1.1 * size} Td`).join(" ")
    : `<${[...text].map(codeOf).join("")}> Tj`;
  return `BT ${color.join(" ")} rg ${mode} Tr /F ${size} Tf ${spread * size} Tc ${cos} ${sin} ${minus} ${cos} ${x} ${height - y} Tm ${show} ET`;
}

function toUnicode(codes: ReadonlyMap<string, number>): string {
  const lines = [...codes].map(([character, code]) => {
    const units = character.split("").map((unit) => hex(unit.charCodeAt(0)));
    return `1 beginbfchar <${hex(code)}> <${units.join("")}> endbfchar`;
  });
  return `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange\n${lines.join("\n")}\nendcmap end`;
}

function hex(code: number): string {
  return code.toString(16).padStart(4, "0");
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

/** Numbers objects from 1, the first being the catalog, and adds what goes into the trailer. */
export function assemble(objects: readonly string[], trailer = ""): Uint8Array {
  let file = "%PDF-1.7\n";
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}
