/** A sentence for each rule of the parser, by its slug. */
const rules: Readonly<Record<string, string>> = {};

/** Words of the evidence panel. */
export const evidence = {
  title: "为何是这里、这天",
  lead: "下面是据以推断的原文，朱色处是用到的字。",
  place: "地方",
  date: "见报",
  topic: "题材",
  placeUnknown: "未推出地方",
  dateUnknown: "未推出日期",
  clues: {
    place: "地方",
    date: "日期",
    topic: "题材",
  },
  none: "没有可用的原文，所以没有推。",
  offset: (character: number) => `第${character.toLocaleString("en-US")}字起`,
  here: "本篇",
  story: (headline: string) => `《${headline}》`,
  /** What a rule read; a rule this table does not know yet is said in general. */
  reason: (rule: string, rejected: boolean): string =>
    rules[rule] ?? (rejected ? "见到而未取" : "据这几个字推得"),
  speaksFor: (reason: string, value: string) => `${reason}：${value}`,
} as const;
