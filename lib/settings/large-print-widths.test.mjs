import postcss from "postcss";
import { expect, it } from "vitest";
import largePrintWidths from "./large-print-widths.mjs";

const adapt = (css) => postcss([largePrintWidths()]).process(css, { from: undefined }).css;
const squeeze = (css) => css.replace(/\s+/g, " ");

it("holds rules for wide screens back in large print, adding no weight", () => {
  expect(adapt("@media (min-width: 641px) { .a, .b .c { columns: 3 } }")).toBe(
    "@media (min-width: 641px) { :where(:root:not([data-print])) .a, :where(:root:not([data-print])) .b .c { columns: 3 } }",
  );
});

it("ties rules of the root to the root itself", () => {
  const css = adapt("@media (width >= 641px) { :root { --cols: 3 } html[lang] { color: red } }");
  expect(css).toContain(":root:where(:not([data-print])) {");
  expect(css).toContain("html:where(:not([data-print]))[lang] {");
});

it("gives rules for phones again for large print, on any screen", () => {
  expect(squeeze(adapt("@media (max-width: 640px) { .a { order: 1 } }"))).toBe(
    "@media (max-width: 640px) { .a { order: 1 } } :where(:root[data-print]) .a { order: 1 }",
  );
});

it("gives a narrower limit again for a screen that is as narrow for larger letters", () => {
  expect(squeeze(adapt("@media (max-width: 360px) { .a { order: 1 } }"))).toContain(
    "@media (max-width: 495px) { :where(:root[data-print]) .a { order: 1 } }",
  );
});

it("leaves a range of screens to the usual print, and what asks for no width alone", () => {
  expect(adapt("@media (min-width: 641px) and (max-width: 1100px) { .a { order: 1 } }")).toContain(
    ":where(:root:not([data-print])) .a",
  );
  const others = "@media print { .a { order: 1 } } @keyframes k { from { order: 1 } }";
  expect(adapt(others)).toBe(others);
});

it("stops at a width it cannot read", () => {
  expect(() => adapt("@media (min-width: 40rem) { .a { order: 1 } }")).toThrow(/large print/);
});

it("leaves limits that ask for the reader's own letters as they are", () => {
  const css =
    "@media (max-width: 20em), (min-width: 361px) and (max-width: 23em) { .a { order: 1 } }";
  expect(adapt(css)).toBe(css);
});
