/** `(来源:看河东)`, `来源：新华社`, `据新华社电`: words after the colon are the source. */
const SOURCE =
  /^[（(【]?(?:文章来源|稿件来源|信息来源|来源)\s*[:：]\s*([^（()）】]{1,40})[)）】]?$/u;

/** Where the source's own words stand in a line that names one, `[from, to)`; else null. */
export function findSource(line: string): readonly [number, number] | null {
  const found = SOURCE.exec(line);
  if (!found?.[1]) return null;
  const words = found[1].trim();
  const from = line.indexOf(words, found[0].search(/[:：]/u));
  return [from, from + words.length];
}

/** `(责编:沐晓川、韩立)`, `责任编辑：张三`, `编辑/李四`. */
export function isEditorLine(line: string): boolean {
  return /^[（(【[]?(?:责任编辑|责编|编辑|编审|编校)\s*[:：/／|｜]?\s*[\p{Script=Han}、，,\s/]{2,30}[)）】\]]?$/u.test(
    line,
  );
}
