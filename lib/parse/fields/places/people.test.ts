import { describe, expect, it } from "vitest";
import { codesOf, pageOf } from "./testing/page-of.ts";

/** Codes of a page's one story. */
function read(...texts: string[]): string[] {
  return codesOf(pageOf([["老茶馆里的说书人", ...texts]]))[1] ?? [];
}

describe("a person whose name begins as a place's does", () => {
  it.each([
    ["“书要有人听，才活着。”常德友说。"],
    ["说书的常德友今年七十岁，说了三十年。"],
    ["村民常德友在院里编筐。"],
    ["茶馆老师傅常德友，说了三十年。", "常德友的醒木一响，屋里就静了。"],
    ["茶馆里人多。常德友的醒木一响，屋里就静了。", "“来的多是老人。”常德友介绍。"],
  ])("is no place: %s", (...texts) => {
    expect(read(...texts)).toEqual([]);
  });

  it.each([
    ["昨天，常德友谊茶馆重新开张，市民排起了长队。"],
    ["昨天，常德方面表示，老茶馆不拆。"],
    ["昨天，常德警方说，老茶馆门前可以停车。"],
    ["昨天，常德说书人聚在一起。“来的多是老人。”李常友说。"],
    ["昨天，常德举办说书会，市民常德友说好听。"],
  ])("leaves the place: %s", (text) => {
    expect(read(text)).toEqual(["430700"]);
  });
});
