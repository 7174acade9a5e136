import type { Words } from "../words.ts";
import { ordinal } from "./counts.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

const named = (month: number) => MONTHS[month - 1] ?? "";
/** May, June and July are short enough to be printed in full. */
const short = (month: number) =>
  named(month).length > 4 ? named(month).slice(0, 3) : named(month);

/** Days, months, years and what is not known of them. */
export const dates: Words["dates"] = {
  year: (year) => String(year),
  month: short,
  monthOf: (year, month) => `${named(month)} ${year}`,
  day: ({ year, month, day }) => `${day} ${named(month)} ${year}`,
  dayOf: (month, day) => `${day} ${short(month)}`,
  weekday: (weekday) => WEEKDAYS[weekday] ?? "",
  weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  lunarDay: ({ month, day }) => `${ordinal(day)} of the ${ordinal(month)} lunar month`,
  unknown: "date unknown",
  dayUnknown: "day unknown",
  monthUnknown: "month unknown",
  between: (unknown, from, to) => {
    if (from.year !== to.year) {
      return `${unknown}, between ${named(from.month)} ${from.year} and ${named(to.month)} ${to.year}`;
    }
    const first = from.month === to.month ? from.day : `${from.day} ${named(from.month)}`;
    return `${unknown}, between ${first} and ${to.day} ${named(to.month)}`;
  },
};
