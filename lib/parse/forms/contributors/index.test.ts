import { describe, expect, it } from "vitest";
import { findClosingCredit, leadContributors, uniteContributors } from "./index.ts";

const names = (text: string, closings = false) =>
  findClosingCredit(text, { closings })?.people.map(({ name }) => name) ?? null;

describe("findClosingCredit", () => {
  it("takes names at the end of a story", () => {
    expect(names("鸡都叫了。(彭小兰 蒋文)")).toEqual(["彭小兰", "蒋文"]);
    expect(names("深入人心。（通讯员 王岗 记者 高岭）")).toEqual(["王岗", "高岭"]);
    expect(names("（彭小兰 蒋文）")).toEqual(["彭小兰", "蒋文"]);
  });

  it.each([
    "明确管理办法（试行）",
    "推动受处分(处理)",
    "结束了。（完）",
    "结束了。（全文完）",
    "结束了。（第一届）",
    "结束了。（记者 节目）",
    "结束了。（连载五）",
    "在会上发言（王岗）",
    "下转第三版。（下转三版）",
  ])("leaves %s", (text) => {
    expect(names(text, true)).toBeNull();
  });

  it("takes names behind a gap after the last full stop", () => {
    expect(names("前来参加。 艾晓霞 周卫民")).toEqual(["艾晓霞", "周卫民"]);
    expect(names("前来参加。　周卫民")).toEqual(["周卫民"]);
    expect(names("前来参加。■ 本报记者 周卫民")).toEqual(["周卫民"]);
    expect(names("前来参加。□周卫民")).toEqual(["周卫民"]);
    expect(names("前来参加。本报见习记者周卫民")).toEqual(["周卫民"]);
    expect(names("前来参加。记者 周卫民")).toEqual(["周卫民"]);
    expect(names("前来参加。记者在现场看到")).toBeNull();
    expect(names("前来参加。 河东报业全媒体记者 周卫民")).toEqual(["周卫民"]);
    expect(names("前来参加。几位老记者 都说好")).toBeNull();
    expect(names("前来参加。这位记者周卫民")).toBeNull();
    expect(names("前来参加。■ 相关链接")).toBeNull();
    expect(names("前来参加。周卫民")).toBeNull();
    expect(names("前来参加，有 艾晓霞 周卫民")).toBeNull();
    expect(names("前来參加。記者 蘇曉明")).toEqual(["蘇曉明"]);
    expect(names("前来参加。周卫民摄（河东视觉）")).toEqual(["周卫民"]);
    expect(names("前来参加。大家拍摄（三脚架）")).toBeNull();
    expect(names("前来参加。周卫民 艾晓霞 摄")).toEqual(["周卫民", "艾晓霞"]);
    expect(names("前来参加。周卫民、艾晓霞摄影")).toEqual(["周卫民", "艾晓霞"]);
    expect(names("前来参加，周卫民 艾晓霞 摄")).toBeNull();
    expect(names("前来参加。河水 流过 拍摄")).toBeNull();
    expect(names("前来参加。（县委报道组 周卫民）")).toEqual(["周卫民"]);
    expect(names("前来参加。（县委报道组）")).toBeNull();
    expect(names("前来参加。（市妇联 周卫民）")).toEqual(["周卫民"]);
    expect(names("前来参加。（江城人 周卫民）")).not.toEqual(["周卫民"]);
    expect(names("前来参加。新华社记者 周卫民 摄")).toEqual(["周卫民"]);
    expect(names("前来参加。（试行）")).toBeNull();
    expect(names("前来参加。 周 卫摄")).toEqual(["周卫"]);
    expect(names("前来参加。 周 卫 摄影")).toEqual(["周卫"]);
    expect(names("前来参加。 一 边摄")).toBeNull();
    expect(names("前来参加， 周 卫摄")).toBeNull();
    expect(names("前来参加。 高岭")).toBeNull();
    expect(names("前来参加。 河水 流过")).toBeNull();
    expect(names("前来参加。 欢迎 大家")).toBeNull();
    expect(names("车一路开过来了。 马家沟 白云山")).toBeNull();
    expect(names("车一路开过来了。 王青山 周卫民")).toEqual(["王青山", "周卫民"]);
  });

  it("takes names behind a word of a role or joined with a stroke", () => {
    expect(names("前来参加。 通讯员柳青")).toEqual(["柳青"]);
    expect(names("前来参加。通讯员 柳青 韩雪明")).toEqual(["柳青", "韩雪明"]);
    expect(names("前来参加。记者柳青 通讯员韩雪明")).toEqual(["柳青", "韩雪明"]);
    expect(names("前来参加。柳青明/韩雪明")).toEqual(["柳青明", "韩雪明"]);
    expect(names("前来参加。【记者 柳青】")).toEqual(["柳青"]);
    expect(names("前来参加。（记者 柳青）（图片由学校提供）")).toEqual(["柳青"]);
    expect(names("前来参加。文/柳青明")).toEqual(["柳青明"]);
    expect(names("前来参加。供稿：柳青 韩雪")).toEqual(["柳青", "韩雪"]);
    expect(names("前来参加。文：略")).toBeNull();
    expect(names("前来参加。供稿：县委宣传部")).toBeNull();
    expect(names("前来参加。通讯员队伍建设")).toBeNull();
    expect(names("前来参加。通讯员 培训 开班")).toBeNull();
    expect(names("前来参加，通讯员 柳青 韩雪明")).toBeNull();
    expect(names("前来参加。上午/下午")).toBeNull();
    expect(names("前来参加。【相关链接】")).toBeNull();
    expect(names("前来参加。[柳青 韩雪]")).toBeNull();
    expect(names("前来参加。（图片由学校提供）")).toBeNull();
  });

  it("takes a pen name in brackets behind a full stop", () => {
    expect(names("才有意义。（小苇）")).toEqual(["小苇"]);
    expect(names("才有意义。（小苇 田园）")).toEqual(["小苇", "田园"]);
    expect(names("这样才有（小苇）")).toBeNull();
    expect(names("才有意义。（未完）")).toBeNull();
    expect(names("才有意义。（见图）")).toBeNull();
  });

  it("takes two brackets, the editor's behind the writers'", () => {
    expect(names("五千元。（柳青、韩雪） （责任编辑：闻松）")).toEqual(["柳青", "韩雪", "闻松"]);
    expect(names("五千元（含税）。（柳青）")).toEqual(["柳青"]);
    expect(names("五千元（含税）（柳青）")).toBeNull();
  });

  it("takes a longer one only on a page whose stories close with names", () => {
    expect(names("才有意义。（山里老人）", true)).toEqual(["山里老人"]);
    expect(names("才有意义。（山里老人）")).toBeNull();
  });
});

it("reads the people of a lead", () => {
  expect(leadContributors("本报讯（记者 柳青 通讯员 韩雪）昨天，")).toEqual([
    { name: "柳青", role: "reporter" },
    { name: "韩雪", role: "correspondent" },
  ]);
});

it.each([
  ["阳朔讯（柳青）昨天，", ["柳青"]],
  ["中新网桂林11月18日电 （芙蓝 柳青）入冬", ["芙蓝", "柳青"]],
  ["河东网（柳青、乔木勒）日前，", ["柳青", "乔木勒"]],
  ["河东网消息（新闻联播）：昨天，", []],
  ["本报讯（芙蓝 柳青）昨天，", ["芙蓝", "柳青"]],
  ["本报讯（记者 小苇）昨天，", ["小苇"]],
  ["本报讯（综合）昨天，", []],
  ["本报讯（独家）昨天，", []],
  ["本报讯（快讯）昨天，", []],
  ["本报讯（春运）昨天，", []],
  ["本报讯（附表）昨天，", []],
  ["本报讯（商讯）昨天，", []],
  ["本报讯（水情 路况）昨天，", []],
  ["新华社电（国际）昨天，", []],
  ["本报讯（据河东发布）昨天，", []],
  ["河东网（含客户端）昨天改版，", []],
])("reads names without a role in a lead: %s", (text, expected) => {
  expect(leadContributors(text).map(({ name }) => name)).toEqual(expected);
});

it("names everyone once for each role", () => {
  const one = { name: "柳青", role: "reporter" } as const;
  const other = { name: "柳青", role: "photographer" } as const;
  expect(uniteContributors([[one], [other, one]])).toEqual([one, other]);
});

it("names no site, no medium and nobody of the story", () => {
  const named = ["佚名", "管理员", "河东社", "河东晚报", "王女士", "柳青"].map(
    (name) => ({ name, role: "author" }) as const,
  );
  expect(uniteContributors([named]).map(({ name }) => name)).toEqual(["柳青"]);
});

it("names people who are called like a medium", () => {
  const named = ["李建社", "王新社", "张新网", "刘爱报", "江西网", "温州网", "新华社"].map(
    (name) => ({ name, role: "reporter" }) as const,
  );
  expect(uniteContributors([named]).map(({ name }) => name)).toEqual([
    "李建社",
    "王新社",
    "张新网",
    "刘爱报",
  ]);
});

it.each([
  ["新桥通车了。柳青 摄（责编：韩雪）", ["photographer:柳青", "editor:韩雪"], "新桥通车了。"],
  ["新桥通车了。柳青 摄（记者 韩雪）", ["photographer:柳青", "reporter:韩雪"], "新桥通车了。"],
  ["新桥通车了。柳青摄（河东视觉）", ["photographer:柳青"], "新桥通车了。"],
  ["新桥通车了 柳青 摄（责编：韩雪）", ["editor:韩雪"], "新桥通车了 柳青 摄"],
])("reads the bracket behind who took a picture: %s", (text, people, rest) => {
  const found = findClosingCredit(text);
  expect(found?.people.map(({ name, role }) => `${role}:${name}`)).toEqual(people);
  expect(text.slice(0, found?.outer)).toBe(rest);
});

it.each(["请关注“春天”花卉摄影（柳青）", "新桥通车了 柳青 摄（河东视觉）"])(
  "leaves a bracket behind words of pictures that no role is in: %s",
  (text) => {
    expect(findClosingCredit(text)).toBeNull();
  },
);

it("takes a name printed with its role and once without for one writer", () => {
  const named = { name: "柳青", role: "reporter" } as const;
  const plain = { name: "柳青", role: "author" } as const;
  const friend = { name: "韩雪", role: "author" } as const;
  expect(uniteContributors([[plain, friend], [named]])).toEqual([friend, named]);
});

it.each([
  ["（记者 柳青）", "reporter"],
  ["（图片由学校提供）", null],
])("reads a few of many brackets %s at a paragraph's end", (bracket, role) => {
  const found = findClosingCredit(`新桥通车了。${bracket.repeat(12_000)}`);
  expect(found?.people[0]?.role ?? null).toBe(role);
});

it.each([
  "大家都夸她。实习记者都羡慕",
  "老人有了新爱好。学习摄影",
  "他把剪刀收了起来。钟爱摄影",
  "这一年他没有停笔。通讯员还在学",
])("takes no end of a sentence for a person: %s", (text) => {
  expect(findClosingCredit(text)).toBeNull();
});

it.each([
  ["大家都夸她。实习记者柳青", "柳青", "reporter"],
  ["桥面全部铺好。 柳青摄影", "柳青", "photographer"],
  ["桥面全部铺好。骆平摄", "骆平", "photographer"],
])("takes who stands there: %s", (text, name, role) => {
  expect(findClosingCredit(text)?.people).toEqual([{ name, role }]);
});

it("takes a medium before the editor for no pen name", () => {
  const found = findClosingCredit("水清了。（人民网）（责编：韩雪）");
  expect(found?.people).toEqual([{ name: "韩雪", role: "editor" }]);
});
