import { expect, it } from "vitest";
import { firstWords } from "./describe-article.ts";

it("leaves out dateline and credit", () => {
  expect(firstWords("本报讯（记者 王一）近日,新桥开工。")).toBe("近日，新桥开工。");
  expect(firstWords("风把芦苇\n压成一封信")).toBe("风把芦苇 压成一封信");
  expect(firstWords("（一）近日，新桥开工。")).toBe("（一）近日，新桥开工。");
});

it("ends a long paragraph at a sentence, or says that it goes on", () => {
  const sentence = `${"新桥开工".repeat(15)}。`;
  expect(firstWords(sentence.repeat(3))).toBe(sentence);
  const endless = firstWords("新桥开工".repeat(60));
  expect(endless).toHaveLength(110);
  expect(endless.endsWith("…")).toBe(true);
});
