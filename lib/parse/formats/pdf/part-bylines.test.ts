import { describe, expect, it } from "vitest";
import { centredBylines, partBylines } from "./part-bylines.ts";
import type { PrintedLine } from "./printed-lines.ts";

const HEAD = lineAt("渡口的灯", 100, 20, 20);
const isDisplay = ({ size }: PrintedLine) => size > 12;

function lineAt(text: string, left: number, base: number, size = 10): PrintedLine {
  const right = left + size * text.length;
  return {
    text,
    left,
    right,
    top: base - 0.9 * size,
    bottom: base + 0.1 * size,
    base,
    size,
    vertical: false,
  };
}

function parted(...lines: PrintedLine[]): string[] {
  return partBylines([[HEAD], lines], isDisplay).map((group) =>
    group.map(({ text }) => text).join("|"),
  );
}

const TEXT = "夜里过河的人都认得那盏灯守灯的人";

describe("partBylines", () => {
  it("parts a name flush left above a paragraph's opening", () => {
    expect(
      parted(lineAt("林小禾", 100, 35), lineAt(TEXT.slice(2), 120, 50), lineAt(TEXT, 100, 65)),
    ).toHaveLength(3);
  });

  it.each([
    ["a paragraph's first line", lineAt(TEXT.slice(2), 80, 35)],
    ["a full line", lineAt(TEXT, 60, 35)],
    ["a short sentence", lineAt("灯亮了。", 120, 35)],
    ["the end of a paragraph", lineAt("家走", 60, 35)],
  ])("leaves %s where it is", (_, first) => {
    expect(parted(first, lineAt(TEXT, 60, 50), lineAt(TEXT, 60, 65))).toHaveLength(2);
  });

  it("parts a name with more white below than the lines of a poem have between them", () => {
    const poem = [
      lineAt("船把河送到对岸", 100, 53),
      lineAt("灯守着", 100, 68),
      lineAt("夜", 100, 83),
    ];
    expect(parted(lineAt("一叶舟", 100, 35), ...poem)).toEqual([
      "渡口的灯",
      "一叶舟",
      "船把河送到对岸|灯守着|夜",
    ]);
    expect(parted(lineAt("一叶舟", 100, 38), ...poem)).toHaveLength(2);
    expect(parted(lineAt("船把河送到对岸", 100, 35), ...poem)).toHaveLength(2);
    // a first line that stands in, and rounding
    expect(parted(lineAt("把河送到对岸", 110, 35), ...poem)).toHaveLength(2);
  });

  it("parts a name with a family name from the lines of a poem, whatever the white", () => {
    const poem = [lineAt("船把河送到对岸", 100, 53), lineAt("灯守着", 100, 68)];
    expect(parted(lineAt("林小禾", 100, 38), ...poem)).toHaveLength(3);
    expect(parted(lineAt("夜里", 100, 38), ...poem)).toHaveLength(2);
  });

  it("leaves a short line far below the headline, or below none", () => {
    const name = lineAt("林小禾", 125, 90);
    expect(parted(name, lineAt(TEXT, 60, 105))).toHaveLength(2);
    expect(
      partBylines([[lineAt("林小禾", 125, 35), lineAt(TEXT, 60, 50)]], isDisplay),
    ).toHaveLength(1);
  });
});

function centred(...lines: PrintedLine[]): string[] {
  return [...centredBylines([HEAD, ...lines], isDisplay)].map(({ text }) => text);
}

describe("centredBylines", () => {
  const name = lineAt("林小禾", 125, 35);

  it("finds a name in the middle below a headline, whatever the columns go on with", () => {
    expect(centred(name, lineAt(TEXT, 60, 50), lineAt(TEXT, 60, 65))).toEqual(["林小禾"]);
    expect(centred(name, lineAt(TEXT.slice(0, 7), 62, 50), lineAt(TEXT, 140, 50))).toEqual([
      "林小禾",
    ]);
  });

  it("looks past a first paragraph of one short line", () => {
    const short = lineAt("灯亮了。", 82, 50);
    expect(centred(name, short, lineAt(TEXT, 60, 70))).toEqual(["林小禾"]);
  });

  it.each([
    ["a full line", lineAt(TEXT, 60, 35), lineAt(TEXT, 60, 50)],
    ["a paragraph's first line", lineAt(TEXT.slice(2), 80, 35), lineAt(TEXT, 60, 50)],
    ["a short sentence", lineAt("灯亮了。", 120, 35), lineAt(TEXT, 60, 50)],
    ["a line at the headline's side", lineAt("林小禾", 160, 35), lineAt(TEXT, 60, 50)],
    ["a line far below", lineAt("林小禾", 125, 90), lineAt(TEXT, 60, 105)],
    ["a line with no text below", name, lineAt(TEXT, 60, 90)],
  ])("takes %s for none", (_, line, next) => expect(centred(line, next)).toEqual([]));
});
