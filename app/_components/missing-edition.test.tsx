import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { MissingEdition } from "./missing-edition.tsx";

it("says of a board without any dated paper no more than that, and leads to it", () => {
  const html = renderToStaticMarkup(<MissingEdition day="2023-07-14" before={null} after={null} />);
  expect(
    html
      .replace(/<[^>]*>/gu, " ")
      .trim()
      .split(/\s+/u),
  ).toEqual(["这一天没有报纸", "报栏里没有2023年7月14日的报纸，也没有别的日子的。", "看报栏"]);
  expect(html).toContain('href="/"');
});
