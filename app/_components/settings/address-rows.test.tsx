import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { AddressRows } from "./address-rows.tsx";

it("offers script and language as addresses of the page, the present ones marked", () => {
  const html = renderToStaticMarkup(<AddressRows />);
  const links = [...html.matchAll(/<a href="([^"]*)"[^>]*?>/g)].map(([tag, href]) => [
    href,
    tag.includes("aria-current"),
  ]);
  expect(links).toEqual([
    ["/", true],
    ["/?script=hant", false],
    ["/?lang=zh", true],
    ["/?lang=en", false],
  ]);
});
