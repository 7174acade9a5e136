/** A poem's lines by stanza; a small title (`#`) stands by itself. */
export function stanzasOf(lines: readonly string[]): string[][] {
  const stanzas: string[][] = [[]];
  for (const line of lines) {
    if (!line || line.startsWith("#")) stanzas.push([]);
    if (line) stanzas.at(-1)?.push(line);
    if (line.startsWith("#")) stanzas.push([]);
  }
  return stanzas.filter((stanza) => stanza.length > 0);
}

/** Stanzas line by line; what `printed` has behind the last stanza's words stands on its last line. */
export function verseBlocks(stanzas: readonly string[][], printed: readonly string[]): string[][] {
  return stanzas.map((lines, at) => {
    const behind = printed[at]?.slice(lines.join(" ").length) ?? "";
    return lines.map(
      (line, row) => line.replace(/^#/u, "") + (row === lines.length - 1 ? behind : ""),
    );
  });
}
