/** `城关区域`, `市中区位`: the last character belongs to the next word; `城关区分局` is an office. */
const NEXT_WORD = /^(?:[域别间块段位划片号]|分(?![局院会校队行]|公司|中心|管))/;
/** `县城东区`, `城市中区`, `历史古城区`: the first character belongs to the word before. */
const WORD_BEFORE = /(?:[老新旧古县府全我本各该整大小主每]|历史|千年|百年|开发)$/;
const BEFORE_CENTRE = /(?:[城县都全我本各该大小]|中等|中小)$/;
/** Offices that follow a division's name at once: `郊区交警大队`. */
const OFFICE =
  /^(?:委(?!员)|政府|人大|政协|纪委|公安|法院|检察院|市场监|文化和旅游局|住房和城乡建设局|[^各的等和在与到由向对市是有被将\P{Script=Han}]{1,4}(?:局|办公室|大队|支队|联合会|党校))/u;

/** Whether a district's name is everyday words here. Example: `城关区` before `域`. */
export function isOrdinaryUse(name: string, before: string, after: string): boolean {
  const isPartOfWord = name.startsWith("市") ? BEFORE_CENTRE : WORD_BEFORE;
  return NEXT_WORD.test(after) || isPartOfWord.test(before);
}

/** Whether an office of the district follows its name, so that the characters are its name. */
export function leadsOffice(after: string): boolean {
  return OFFICE.test(after);
}
