import { gzipSync, strToU8, type Zippable, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { parseAll, UnreadableFile } from "../../index.ts";

const PAGE = strToU8("河边新开一家书店\n\n书店开在河边的老仓库里，周末总是坐满了人。\n");
const OTHER = strToU8("码头换新颜\n\n老码头修好了，渡船又开了，两岸的居民都来看热闹。\n");

async function read(bytes: Uint8Array, file: string) {
  const complaints: string[] = [];
  const files: [string, string[]][] = [];
  const heard = (complaint: { file: string; reason: string }) =>
    complaints.push(`${complaint.file}: ${complaint.reason}`);
  for await (const { articles, record } of parseAll(bytes, file, heard)) {
    files.push([record.file, articles.map(({ headline }) => headline)]);
  }
  return { files, complaints };
}

/** Makes a change to a zip archive's bytes, at the place of a signature. */
function edited(members: Zippable, signature: number[], edit: (at: Buffer) => void) {
  const bytes = Buffer.from(zipSync(members));
  edit(bytes.subarray(bytes.indexOf(Buffer.from(signature))));
  return bytes;
}
const ENTRY = [0x50, 0x4b, 1, 2];

describe("archives", () => {
  it("give each member as a source of its own", async () => {
    const bytes = zipSync({ "b.txt": OTHER, 版: { "a.txt": PAGE } });
    expect(await read(bytes, "issue.zip")).toEqual({
      files: [
        ["issue.zip/b.txt", ["码头换新颜"]],
        ["issue.zip/版/a.txt", ["河边新开一家书店"]],
      ],
      complaints: [],
    });
  });

  it("may be gzip, alone, inside a zip or around one", async () => {
    expect((await read(gzipSync(PAGE), "page.txt.gz")).files).toEqual([
      ["page.txt.gz", ["河边新开一家书店"]],
    ]);
    const inside = zipSync({ "page.txt.gz": gzipSync(PAGE), "b.txt": OTHER });
    expect((await read(inside, "a.zip")).files.map(([name]) => name)).toEqual([
      "a.zip/page.txt.gz",
      "a.zip/b.txt",
    ]);
    const around = gzipSync(zipSync({ "b.txt": OTHER }));
    expect((await read(around, "a.zip.gz")).files.map(([name]) => name)).toEqual([
      "a.zip.gz/b.txt",
    ]);
  });

  it("are opened one in another and no deeper", async () => {
    const deep = zipSync({ "in.zip": zipSync({ "page.txt.gz": gzipSync(PAGE), "b.txt": OTHER }) });
    const { files, complaints } = await read(deep, "a.zip");
    expect(files).toEqual([["a.zip/in.zip/b.txt", ["码头换新颜"]]]);
    expect(complaints).toEqual([
      "a.zip/in.zip/page.txt.gz: an archive too deep inside others; accepted is one in another",
    ]);
    await expect(read(gzipSync(gzipSync(gzipSync(PAGE))), "a.gz")).rejects.toThrow(UnreadableFile);
  });

  it("lead nowhere by their members' names, and hide what systems leave in them", async () => {
    const bytes = zipSync({
      "../../etc/a.txt": PAGE,
      "/b.txt": OTHER,
      "C:\\页\\c.txt": strToU8("江边散步\n\n傍晚的江边，散步的人越来越多，孩子们在放风筝。\n"),
      "__MACOSX/._a.txt": strToU8("x"),
      ".DS_Store": strToU8("x"),
      "empty/": new Uint8Array(),
    });
    const { files, complaints } = await read(bytes, "a.zip");
    expect(files.map(([name]) => name)).toEqual([
      "a.zip/etc/a.txt",
      "a.zip/b.txt",
      "a.zip/页/c.txt",
    ]);
    expect(complaints).toEqual([]);
  });

  it("may name their members in GBK", async () => {
    // 第1版.txt; the packer that writes so sets no mark of UTF-8
    const name = Buffer.from("b5da31b0e62e747874", "hex");
    const plain = name.toString("latin1").replace(/[^\x20-\x7e]/gu, "?");
    const bytes = Buffer.from(zipSync({ [plain]: PAGE }));
    for (let at = bytes.indexOf(plain); at >= 0; at = bytes.indexOf(plain, at + 1))
      name.copy(bytes, at);
    expect((await read(bytes, "a.zip")).files.map(([file]) => file)).toEqual(["a.zip/第1版.txt"]);
  });

  it("lose no member to a bad one, and name the bad one", async () => {
    const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
    const bytes = zipSync({ "a.png": picture, "none.txt": new Uint8Array(), "b.txt": OTHER });
    const { files, complaints } = await read(bytes, "a.zip");
    expect(files.map(([name]) => name)).toEqual(["a.zip/b.txt"]);
    expect(complaints).toEqual([
      expect.stringMatching(/^a\.zip\/a\.png: a PNG picture, not text; accepted are plain text/),
      expect.stringMatching(/^a\.zip\/none\.txt: an empty file; accepted are/),
    ]);
  });

  it("name members apart whose names are one, whatever the others are called", async () => {
    const bytes = Buffer.from(zipSync({ "a.txt": PAGE, "b.txt": OTHER, "a.txt~2": OTHER }));
    const renamed = bytes.toString("latin1").replaceAll("b.txt", "a.txt");
    const { files } = await read(Buffer.from(renamed, "latin1"), "a.zip");
    expect(files.map(([name]) => name)).toEqual(["a.zip/a.txt", "a.zip/a.txt~3", "a.zip/a.txt~2"]);
  });

  it("are refused as a whole when all of it is encrypted", async () => {
    const bytes = Buffer.from(zipSync({ "a.txt": PAGE, "b.txt": OTHER }));
    for (let at = bytes.indexOf(Buffer.from(ENTRY)); at >= 0; ) {
      bytes.writeUInt16LE(1, at + 8);
      at = bytes.indexOf(Buffer.from(ENTRY), at + 4);
    }
    await expect(read(bytes, "a.zip")).rejects.toThrow(/^encrypted; unpack it with its password/);
  });

  it("are refused member by member when encrypted, damaged or packed in another way", async () => {
    const members = { "a.txt": PAGE, "b.txt": OTHER };
    const refusals = async (edit: (entry: Buffer) => void) => {
      const { files, complaints } = await read(edited(members, ENTRY, edit), "a.zip");
      expect(files.map(([name]) => name)).toEqual(["a.zip/b.txt"]);
      return complaints;
    };
    expect(await refusals((entry) => entry.writeUInt16LE(1, 8))).toEqual([
      "a.zip/a.txt: encrypted; unpack it with its password first",
    ]);
    expect(await refusals((entry) => entry.writeUInt16LE(12, 10))).toEqual([
      expect.stringMatching(/^a\.zip\/a\.txt: packed in a way that is not known/),
    ]);
    expect(await refusals((entry) => entry.writeUInt32LE(7, 16))).toEqual([
      "a.zip/a.txt: a zip member, damaged: it cannot be unpacked",
    ]);
    expect(await refusals((entry) => entry.writeUInt32LE(9, 42))).toEqual([
      expect.stringMatching(/^a\.zip\/a\.txt: a damaged zip archive/),
    ]);
  });

  it.each([
    [
      "without its end",
      zipSync({ "a.txt": PAGE }).subarray(0, 90),
      "its directory is broken or missing",
    ],
    ["without files", zipSync({}), "a zip archive without files"],
    ["cut off", gzipSync(PAGE).subarray(0, 60), "a gzip file, damaged: it cannot be unpacked"],
    [
      "a Word document",
      zipSync({ "word/document.xml": PAGE }),
      "a Word document (.docx), not text",
    ],
    ["a spreadsheet", zipSync({ "xl/workbook.xml": PAGE }), "an Excel document (.xlsx), not text"],
  ])("are refused as a whole when %s", async (_, bytes, reason) => {
    await expect(read(bytes, "a.zip")).rejects.toThrow(UnreadableFile);
    await expect(read(bytes, "a.zip")).rejects.toThrow(reason);
  });

  it("are refused when they unpack to more than text can", async () => {
    const bomb = new Uint8Array(20_000_000);
    const reason = /unpacks to too much; accepted are 200 times the packed size, 256 MB a member/;
    await expect(read(gzipSync(bomb), "a.gz")).rejects.toThrow(reason);
    const { files, complaints } = await read(zipSync({ "a.txt": bomb, "b.txt": OTHER }), "a.zip");
    expect(files).toHaveLength(1);
    expect(complaints).toEqual([expect.stringMatching(reason)]);
  });
});
