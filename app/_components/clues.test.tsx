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

it.each([
  [
    "在一个秋天的上午和往年一样大家早早地来到了",
    "沿着河边的路一直走到了镇外的那座老桥头再回来",
    "…",
    "…",
  ],
  [
    "。在一个秋天的上午和往年一样大家早早就来到",
    "沿着河边的路一直走到了镇外的那座老桥头上。",
    "",
    "",
  ],
  [
    "，在一个秋天的上午和往年一样大家早早就来到",
    "沿着河边的路走到镇外的那座老桥头上说“好！”",
    "…",
    "",
  ],
  ["清早", "散会", "", ""],
])("says where the words around %s … %s were cut", (before, after, opening, ending) => {
  const context = [
    { text: before, marked: false },
    { text: "沈家门街道", marked: true },
    { text: after, marked: false },
  ];
  const [, quoted = ""] =
    /<blockquote>(.*)<\/blockquote>/u.exec(render([{ ...clue, context }])) ?? [];
  const told = before.replace(/^[。，]/u, "");
  expect(quoted.replace(/<\/?\w+>/gu, "")).toBe(`${opening}${told}沈家门街道${after}${ending}`);
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
