const ADDRESS = /^(?:尊敬的)?(?:编辑(?:同志|部|老师|先生)|记者同志)[：:]/u;
/** `编辑：你们好，…`, but not `编辑：柳青`, who made the page. */
const SHORT_ADDRESS = /^(?:尊敬的)?编辑[：:](?!\s*[\p{Script=Han}·]{2,5}(?:[\s、|｜]|$))/u;

/** Whether a line opens a letter to the paper: `编辑同志：`. */
export function opensLetter(line: string): boolean {
  return ADDRESS.test(line) || SHORT_ADDRESS.test(line);
}
