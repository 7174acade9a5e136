/** Words of the evidence panel; `rules` has a sentence for each rule of the parser. */
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
  rejected: "见到而未取",
  speaksFor: (value: string) => `据此定为${value}`,
} as const;
