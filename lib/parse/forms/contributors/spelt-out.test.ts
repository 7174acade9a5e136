import { describe, expect, it } from "vitest";
import { leadContributors } from "./index.ts";
import { findLead } from "./lead.ts";
import { NO_HINTS } from "./naming.ts";

const names = (text: string) => leadContributors(text, NO_HINTS).map(({ name }) => name);

describe("four characters under one family name", () => {
  it.each([
    ["本报讯（记者韦莎妮娜 通讯员 柳青）昨天，桥上的灯修好了。", ["韦莎妮娜", "柳青"]],
    ["本报讯（记者 马丽娅娜）昨天，桥上的灯修好了。", ["马丽娅娜"]],
  ])("are a name where given names are spelt so: %s", (text, found) => {
    expect(findLead(text)?.credit).not.toBeNull();
    expect(names(text)).toEqual(found);
  });

  it.each([
    ["本报讯（记者柳青韩雪）昨天，桥上的灯修好了。", ["柳青", "韩雪"]],
    ["本报讯（记者现场直击）昨天，桥上的灯修好了。", []],
    ["本报讯（记者高山流水）昨天，桥上的灯修好了。", []],
  ])("are two names, or none, elsewhere: %s", (text, found) => {
    expect(names(text)).toEqual(found);
  });
});
