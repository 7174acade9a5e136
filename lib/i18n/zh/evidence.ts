import { followed, rejected } from "./evidence-rules.ts";

/** Words of the evidence panel. */
export const evidence = {
  title: "为何是这里、这天",
  lead: "下面是据以推断的原文，朱色处是用到的字。",
  place: "地方",
  date: "见报",
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
  followed,
  rejected,
  more: (clues: number) => `另有${clues}处`,
  speaksFor: (reason: string, value: string) => `${reason}：${value}`,
} as const;
