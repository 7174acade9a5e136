import { UnreadableFile } from "../../decode.ts";
import { memberName } from "./member-name.ts";

/** A member as the archive's directory describes it. */
export interface ZipMember {
  readonly name: string;
  readonly isFolder: boolean;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated; others are refused. */
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  /** Where its own header begins. */
  readonly offset: number;
}

/** Signatures and sizes of PKWARE's APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16. */
const MEMBER = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LONGEST_COMMENT = 0xffff;
/** A count or size that stands in a zip64 record instead. */
const ELSEWHERE_COUNT = 0xffff;
const ELSEWHERE_SIZE = 0xffffffff;

export function isZip(bytes: Uint8Array): boolean {
  if (bytes.length < 4) return false;
  const mark = viewOf(bytes).getUint32(0, true);
  return mark === MEMBER || mark === END;
}

/** Members in the order of the directory. Throws `UnreadableFile` when it is damaged or missing. */
export function readDirectory(bytes: Uint8Array): ZipMember[] {
  const view = viewOf(bytes);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === ELSEWHERE_COUNT || at === ELSEWHERE_SIZE) throw tooMany();
  const members: ZipMember[] = [];
  for (let number = 0; number < count; number++) {
    if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== ENTRY) throw broken();
    const nameBytes = view.getUint16(at + 28, true);
    const name = bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes);
    const flags = view.getUint16(at + 8, true);
    const packedBytes = view.getUint32(at + 20, true);
    const offset = view.getUint32(at + 42, true);
    if (packedBytes === ELSEWHERE_SIZE || offset === ELSEWHERE_SIZE) throw tooMany();
    members.push({
      name: memberName(name, (flags & 0x800) !== 0),
      isFolder: /[\\/]$/u.test(String.fromCharCode(name.at(-1) ?? 0)),
      isEncrypted: (flags & 1) !== 0,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedBytes,
      offset,
    });
    at += ENTRY_BYTES + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return members;
}

/** A member's packed bytes. Throws `UnreadableFile` when its header is not where it should be. */
export function packedBytesOf(bytes: Uint8Array, { offset, packedBytes }: ZipMember): Uint8Array {
  const view = viewOf(bytes);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== MEMBER) throw broken();
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedBytes > bytes.length) throw broken();
  return bytes.subarray(start, start + packedBytes);
}

/** The directory's end record stands at the end, before a comment that seldom is there. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw broken();
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

function broken(): UnreadableFile {
  return new UnreadableFile("a damaged zip archive: its directory is broken or missing");
}

function tooMany(): UnreadableFile {
  return new UnreadableFile(
    "a zip archive of more than 4 GB or 65,534 members; smaller ones are accepted",
  );
}
