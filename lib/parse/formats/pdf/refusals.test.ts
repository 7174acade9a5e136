import { describe, expect, it } from "vitest";
import { UnreadableFile } from "../../decode.ts";
import { readPdf } from "./index.ts";
import { assemble, makePdf } from "./testing/make-pdf.ts";
import { printColumn } from "./testing/print-column.ts";

const PICTURE = "q 600 0 0 800 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID 0 EI Q";
const PAGE = printColumn(["河湾镇三座便民桥昨天通车，村民出门不再绕路。"], {
  x: 30,
  y: 40,
  ems: 12,
});
const WHOLE = makePdf([PAGE]);

const encrypted = assemble(
  [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] >>",
    `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${"5a".repeat(32)}> /U <${"a5".repeat(32)}> >>`,
  ],
  "/Encrypt 4 0 R /ID [<01> <01>]",
);

/** A catalog whose pages are nowhere. */
const hollow = assemble(["<< /Type /Catalog /Pages 9 0 R >>"]);

describe("what readPdf refuses", () => {
  it.each([
    ["a file that needs a password", encrypted, /password/],
    ["a scan", makePdf([[]], { under: PICTURE }), /pictures/],
    ["a file cut off in the middle", WHOLE.slice(0, WHOLE.length / 2), /cut off/],
    ["a file without its last line", WHOLE.slice(0, WHOLE.length - 8), /cut off/],
    ["a file without pages", hollow, /damaged/],
    ["plain text", new TextEncoder().encode("河湾镇三座便民桥昨天通车"), /not a PDF/],
    ["nothing", new Uint8Array(), /not a PDF/],
    ["text whose font tells no characters", makePdf([PAGE], { font: "mute" }), /fonts/],
  ])("%s", async (_, bytes, reason) => {
    const error = await readPdf(bytes, "page.pdf").catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnreadableFile);
    expect(String(error)).toMatch(reason);
    expect(String(error)).not.toContain("\n");
  });

  it("reads the same page when nothing is wrong with it", async () => {
    expect((await readPdf(WHOLE, "page.pdf")).text).toMatch(/河湾镇三座便民桥昨天/);
    expect((await readPdf(makePdf([PAGE], { under: PICTURE }), "page.pdf")).text).toMatch(/河湾镇/);
  });
});
