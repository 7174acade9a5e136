import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { Headline } from "./headline.tsx";
import { Marked } from "./marked.tsx";

const plain = (html: string) => html.replaceAll("<wbr/>", "");

it("a headline's half-width colon is shown full-width and keeps its width", () => {
  const html = plain(renderToStaticMarkup(<Headline text="城市供气:安全先行" />));
  expect(html).toBe('城市供气<span class="full-width">：</span>安全先行');
});

it("so do the marks of a headline with search hits, inside the hits as well", () => {
  const text = [
    { text: "供气", marked: false },
    { text: ",安全", marked: true },
  ];
  expect(plain(renderToStaticMarkup(<Marked text={text} breaks />))).toContain(
    '<mark><span class="full-width">，</span>',
  );
});

it("text that is not set as a headline is left as it is", () => {
  const text = [{ text: "供气，安全", marked: false }];
  expect(renderToStaticMarkup(<Marked text={text} />)).toBe("供气，安全");
});
