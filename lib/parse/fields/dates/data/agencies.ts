/** Names that open a 电头: 新华社北京10月19日电, 本报3月4日讯. */
export const AGENCIES = [
  "新华社",
  "新华网",
  "中新社",
  "中新网",
  "人民网",
  "央视网",
  "光明网",
  "本报",
  "本社",
  "本网",
] as const;
