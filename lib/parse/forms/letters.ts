const ADDRESS = /^(?:尊敬的)?(?:编辑(?:同志|部|老师|先生)?|记者同志)[：:]/u;

/** Whether a line opens a letter to the paper: `编辑同志：`. */
export function opensLetter(line: string): boolean {
  return ADDRESS.test(line);
}
