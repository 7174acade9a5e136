import { describe, expect, it } from "vitest";
import { isPdf } from "./is-pdf.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("isPdf", () => {
  it.each(["%PDF-1.4\n", "%PDF-2.0", "\ufeff%PDF-1.7", `${"x".repeat(1019)}%PDF-`])(
    "%j",
    (text) => {
      expect(isPdf(bytes(text))).toBe(true);
    },
  );

  it.each(["", "%PD", "%pdf-1.4", "河湾日报", `${"x".repeat(1020)}%PDF-1.4`])("not %j", (text) => {
    expect(isPdf(bytes(text))).toBe(false);
  });
});
