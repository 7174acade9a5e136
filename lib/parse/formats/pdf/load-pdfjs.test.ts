import { describe, expect, it, vi } from "vitest";
import { loadPdfjs } from "./load-pdfjs.ts";

describe("loadPdfjs", () => {
  it("loads once, silently, and leaves no drawing classes behind", async () => {
    const warn = vi.spyOn(console, "warn");
    const before = Object.keys(globalThis);
    expect(await loadPdfjs()).toBe(await loadPdfjs());
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
    expect("DOMMatrix" in globalThis).toBe(before.includes("DOMMatrix"));
    expect("Path2D" in globalThis).toBe(before.includes("Path2D"));
  });
});
