import { looksLikeName } from "./looks-like-name.ts";
import { KIND } from "./roles.ts";

/** `调查：张三`, `张三 调查`: names with who looked into it, and no other word of a role. */
const SURVEY = /^调查[\s:：／/|｜]+|[\s:：／/|｜]+调查$/u;

/** Whether `调查` stands beside words that name nobody: `市场 调查`, `安全 调查`, `调查 报告`. */
export function tellsOfSurvey(credit: string): boolean {
  if (!credit.includes("调查") || !SURVEY.test(credit) || credit.search(KIND) >= 0) return false;
  const names = credit.replace(SURVEY, "").split(/[\s、，,]+/u);
  return !names.every(looksLikeName);
}
