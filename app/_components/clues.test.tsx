import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { ShownEvidence } from "../../lib/queries/shapes.ts";
import { Clues } from "./clues.tsx";

const clue: ShownEvidence = {
  field: "place",
  value: "330903",
  span: [41, 45],
  rule: "township",
  text: "沈家门街道",
  rejected: false,
  context: [
    { text: "，昨天，", marked: false },
    { text: "沈家门街道", marked: true },
    { text: "开展演练", marked: false },
  ],
  story: "演练开展",
};
const render = (clues: ShownEvidence[]) =>
  renderToStaticMarkup(
    <Clues field="place" clues={clues} names={new Map([["330903", "普陀区"]])} />,
  );

it("quotes the words, says what they tell, and where they stand", () => {
  const html = render([clue]);
  expect(html).toContain("<span>昨天，</span><mark>沈家门街道</mark><span>开展演练</span>");
  expect(html).toContain("乡镇街道，可定到区县：普陀区");
  expect(html).toContain("《演练开展》");
  expect(html).toContain("第42字起");
});

it("strikes out what was not followed and says why", () => {
  const html = render([{ ...clue, rejected: true, rule: "company", story: null }]);
  expect(html).toContain("<s>沈家门街道</s>");
  expect(html).toContain("公司的名称");
  expect(html).not.toContain("普陀区");
});

it("has words for a rule it does not know", () => {
  expect(render([{ ...clue, rule: "no-such-rule" }])).toContain("据这几个字推得：普陀区");
});

it("is silent without clues", () => {
  expect(render([])).toBe("");
});
