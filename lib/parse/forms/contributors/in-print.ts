/**
 * A name as the source prints it: `simple` and `printed` are one text in simplified and in its own
 * characters, unit for unit. Blanks inside a name are closed up: `劉　華` is printed for `刘华`.
 */
export function inPrint(name: string, simple: string, printed: string): string {
  const at = simple.indexOf(name);
  if (at >= 0) return printed.slice(at, at + name.length);
  for (let from = simple.indexOf(name.charAt(0)); from >= 0; ) {
    const found = spaced(name, simple, printed, from);
    if (found) return found;
    from = simple.indexOf(name.charAt(0), from + 1);
  }
  return name;
}

function spaced(name: string, simple: string, printed: string, from: number): string | null {
  let found = "";
  for (let at = from; at < simple.length && found.length < name.length; at++) {
    const character = simple.charAt(at);
    if (character === name.charAt(found.length)) found += printed.charAt(at);
    else if (character.trim()) return null;
  }
  return found.length === name.length ? found : null;
}
