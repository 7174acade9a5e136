import type { Words } from "../words.ts";

const PERIOD = "a year, month or day such as 2023, 2023-06 or 2023-06-13";
const names = (what: string, [longest, most]: readonly string[]) =>
  `the name of a ${what}, up to ${longest} characters; it may be repeated, up to ${most} times`;

/** What the parameters of an address take, by the rule that refused a value. */
export const takes: Words["takes"] = {
  place: ([most]) =>
    `a six-digit code of a place in China, such as 330903; it may be repeated, up to ${most} times`,
  topic: () => "one of these topics; it may be repeated",
  section: (limits) => names("section", limits),
  paper: (limits) => names("newspaper", limits),
  author: (limits) => names("contributor", limits),
  date: () => PERIOD,
  from: () => `the first day: ${PERIOD}`,
  to: () => `the last day: ${PERIOD}`,
  q: ([longest]) => `words to search for, up to ${longest} characters`,
  sort: () => "one of these orders",
  page: ([last]) => `a whole number from 1 to ${last}`,
  "lone-date": () => "a date; beside date there can be no from and no to",
  ordered: ([to]) => `a date no later than to (${to})`,
  code: () => "a six-digit code of a place in China, such as 330903",
  year: () => "a year in four digits, such as 2023",
  day: () => "a day, written 2023-06-13",
  view: (values) => values.join(" or "),
};
