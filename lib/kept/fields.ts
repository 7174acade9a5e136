/** A value as JSON has it, whose fields nobody has looked at. */
export type Fields = Readonly<Record<string, unknown>>;

/** The fields of what may be anything; none of what has none. */
export const fieldsOf = (value: unknown): Fields =>
  typeof value === "object" && value !== null ? (value as Fields) : {};
