/** A short story written for the tests, with the places a reader would file it under. */
export interface LabelledStory {
  readonly headline: string;
  readonly body: readonly string[];
  readonly year: number | null;
  /** Full names as of the year, primary first; empty for a story about no particular place. */
  readonly places: readonly string[];
}
