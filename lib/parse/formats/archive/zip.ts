import { crc32, inflateRawSync } from "node:zlib";
import { ACCEPTED, UnreadableFile } from "../../decode.ts";
import { type Budget, damaged, unpackWithin } from "./budget.ts";
import { isHidden } from "./member-name.ts";
import { packedBytesOf, readDirectory, type ZipMember } from "./zip-directory.ts";

/** A file inside an archive; `unpack` throws `UnreadableFile`. */
export interface Member {
  readonly name: string;
  readonly unpack: () => Uint8Array;
}

/** Documents that are zip archives inside, by a member that only they have. */
const DOCUMENTS: readonly (readonly [RegExp, string])[] = [
  [/^word\/document\.xml$/u, "a Word document (.docx)"],
  [/^xl\/workbook\.xml$/u, "an Excel document (.xlsx)"],
  [/^ppt\/presentation\.xml$/u, "a PowerPoint document (.pptx)"],
  [/^OFD\.xml$/iu, "an OFD document"],
  [/^META-INF\/container\.xml$/u, "an EPUB book"],
  [/^META-INF\/manifest\.xml$/u, "an OpenDocument file"],
  [/^META-INF\/MANIFEST\.MF$/u, "a program"],
];

const STORED = 0;
const DEFLATED = 8;

/** The files of a zip archive, hidden ones left out. Throws `UnreadableFile`. */
export function openZip(bytes: Uint8Array, budget: Budget): Member[] {
  const members = readDirectory(bytes);
  const document = DOCUMENTS.find(([mark]) => members.some(({ name }) => mark.test(name)));
  if (document) throw new UnreadableFile(`${document[1]}, not text; ${ACCEPTED}`);
  const files = members.filter(({ name, isFolder }) => !isFolder && !isHidden(name));
  if (!files.length) throw new UnreadableFile("a zip archive without files");
  if (files.every(({ isEncrypted }) => isEncrypted)) throw new UnreadableFile(ENCRYPTED);
  const names = ownNames(files.map(({ name }, at) => name || `${at + 1}`));
  return files.map((member, at) => ({
    name: names[at] ?? "",
    unpack: () => unpack(bytes, member, budget),
  }));
}

/** A directory may hold a name twice, and `name~2` besides; each member is a source of its own. */
function ownNames(names: readonly string[]): string[] {
  const taken = new Set(names);
  const seen = new Set<string>();
  const times = new Map<string, number>();
  return names.map((name) => {
    if (!seen.has(name)) {
      seen.add(name);
      return name;
    }
    let time = times.get(name) ?? 1;
    let own: string;
    do own = `${name}~${++time}`;
    while (taken.has(own));
    times.set(name, time);
    taken.add(own);
    return own;
  });
}

const ENCRYPTED = "encrypted; unpack it with its password first";

function unpack(bytes: Uint8Array, member: ZipMember, budget: Budget): Uint8Array {
  if (member.isEncrypted) throw new UnreadableFile(ENCRYPTED);
  if (member.method !== STORED && member.method !== DEFLATED) {
    throw new UnreadableFile("packed in a way that is not known; accepted are stored and deflated");
  }
  const packed = packedBytesOf(bytes, member);
  const unpacked = unpackWithin(budget, packed.length, (maxOutputLength) =>
    member.method === STORED ? packed : inflateRawSync(packed, { maxOutputLength }),
  );
  if (crc32(unpacked) !== member.crc) throw damaged();
  return unpacked;
}
