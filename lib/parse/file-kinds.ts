/** A kind of file that is no page, and the bytes that it begins with or has at an offset. */
interface Kind {
  readonly name: string;
  readonly at?: number;
  readonly bytes: readonly number[] | string;
}

/** Signatures as their formats' own specifications give them; a longer one before its own beginning. */
const KINDS: readonly Kind[] = [
  { name: "a PNG picture", bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { name: "a JPEG picture", bytes: [0xff, 0xd8, 0xff] },
  { name: "a GIF picture", bytes: "GIF87a" },
  { name: "a GIF picture", bytes: "GIF89a" },
  { name: "a WebP picture", at: 8, bytes: "WEBP" },
  { name: "a TIFF picture", bytes: [0x49, 0x49, 0x2a, 0x00] },
  { name: "a TIFF picture", bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { name: "a HEIC or AVIF picture", at: 4, bytes: "ftyphe" },
  { name: "a HEIC or AVIF picture", at: 4, bytes: "ftypavif" },
  { name: "a video", at: 4, bytes: "ftyp" },
  { name: "a sound file", bytes: "ID3" },
  { name: "a sound or video file", bytes: "RIFF" },
  {
    name: "a Word, Excel or PowerPoint document of the old kind (.doc, .xls, .ppt)",
    bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  },
  { name: "a rich text document (.rtf)", bytes: "{\\rtf" },
  { name: "a PostScript file", bytes: "%!PS" },
  { name: "a DjVu document", bytes: "AT&TFORM" },
  { name: "a RAR archive", bytes: "Rar!\x1a\x07" },
  { name: "a 7-Zip archive", bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { name: "a bzip2 archive", bytes: "BZh" },
  { name: "an xz archive", bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] },
  { name: "a Zstandard archive", bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  { name: "a tar archive", at: 257, bytes: "ustar" },
  { name: "an SQLite database", bytes: "SQLite format 3\0" },
  { name: "a program", bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { name: "a program", bytes: [0xcf, 0xfa, 0xed, 0xfe] },
  { name: "a program", bytes: [0x4d, 0x5a] },
  { name: "a font", bytes: "wOFF" },
  { name: "a font", bytes: "wOF2" },
  { name: "a font", bytes: [0x00, 0x01, 0x00, 0x00, 0x00] },
];

const SIGNATURES = KINDS.map(({ name, at = 0, bytes }) => ({
  name,
  at,
  codes: Buffer.from(typeof bytes === "string" ? Buffer.from(bytes, "latin1") : bytes),
}));

/** Kinds whose bytes are text to look at and are no page all the same. */
const WRITTEN_AS_TEXT = new Set(["a rich text document (.rtf)", "a PostScript file"]);

/** `a PNG picture` for the bytes of one; null when they begin like nothing known. */
export function kindOf(bytes: Uint8Array): string | null {
  const found = SIGNATURES.find(({ at, codes }) =>
    codes.every((code, index) => bytes[at + index] === code),
  );
  return found?.name ?? null;
}

/** Bytes that begin no text in any encoding that is read: what begins with them is no page, however it decodes. */
const NEVER_FIRST = new Set(["a JPEG picture", "a PNG picture"]);

/** As `kindOf`, of a file that decodes as text. */
export function textKindOf(bytes: Uint8Array): string | null {
  const kind = kindOf(bytes);
  return kind !== null && (WRITTEN_AS_TEXT.has(kind) || NEVER_FIRST.has(kind)) ? kind : null;
}
