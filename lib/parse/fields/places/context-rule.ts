/** One reason not to follow a name, told by the words before or after it. */
export interface ContextRule {
  readonly doubt: string;
  readonly trust: number;
  /** Read up to the name; `last` holds every character it can end on. */
  readonly before?: RegExp;
  readonly last?: string;
  /** Read from the name on; `next` holds every character it can begin with, */
  readonly after?: RegExp;
  readonly next?: string;
  /** or `some` characters one of which must come within `reach` characters of the same phrase. */
  readonly some?: string;
  readonly reach?: number;
  /** Full names and chains are safer than short ones: only rules marked so apply to them. */
  readonly full?: boolean;
}
