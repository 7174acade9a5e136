/** Days, months, years and what is not known of them. */

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const WEEKDAYS = ["日", "一", "二", "三", "四", "五", "六"];

export const dates = {
  year: (year: number) => `${year}年`,
  month: (month: number) => `${month}月`,
  monthOf: (year: number, month: number) => `${year}年${month}月`,
  day: ({ year, month, day }: Day) => `${year}年${month}月${day}日`,
  dayOf: (month: number, day: number) => `${month}月${day}日`,
  /** 0 is Sunday. */
  weekday: (weekday: number) => `星期${WEEKDAYS[weekday]}`,
  /** As calendars head their columns, Monday first. */
  weekdays: ["一", "二", "三", "四", "五", "六", "日"],
  lunarDay: ({ name }: { name: string; month: number; day: number }) => name,
  unknown: "日期未详",
  dayUnknown: "日未详",
  monthUnknown: "月日未详",
  /** `日未详，在16日至31日间` */
  between: (unknown: string, from: Day, to: Day) => {
    const first = from.month === to.month ? `${from.day}日` : `${from.month}月${from.day}日`;
    const last = from.month === to.month ? `${to.day}日` : `${to.month}月${to.day}日`;
    return from.year === to.year
      ? `${unknown}，在${first}至${last}间`
      : `${unknown}，在${from.year}年${from.month}月至${to.year}年${to.month}月间`;
  },
} as const;
