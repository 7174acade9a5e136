/** In UTF-16 units; no more than whom a letter is to. */
export const LONGEST_SALUTATION = 16;

/** Whether a paragraph says no more than whom what follows is for: `编辑同志：`, `各位市民：`. */
export function isSalutation(text: string): boolean {
  return text.length <= LONGEST_SALUTATION && /[：:]$/u.test(text);
}
