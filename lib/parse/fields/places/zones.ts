/** `经济技术开发区`, `高新区`, `科技产业园区`: what a city or county lays out under its own name, */
const ZONE =
  /^(?:国家级?|省级)?(?:经济|技术|高新|产业|工业|科技|循环|综合|现代|农业|化工|食品){0,4}(?:开发区|高新区|经开区|工业园|产业园|科技园)/;
/** and who answers there when no office is named: `从平和相关部门获悉`. */
const ANSWERS = /^(?:相关|有关)(?:部门|方面)/;
const NEXT = new Set("国省经技高产工科循综现农化食开相有");

/** Whether a zone of the place or those in charge there follow its name, so that the characters are its name. */
export function ownsZone(after: string): boolean {
  return NEXT.has(after.charAt(0)) && (ZONE.test(after) || ANSWERS.test(after));
}
