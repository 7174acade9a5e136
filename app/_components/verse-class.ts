/** The class of a paragraph whose lines are the writer's own, as a stanza's are; none for any other. */
export function verseClass(text: string): "verse" | undefined {
  return text.includes("\n") ? "verse" : undefined;
}
