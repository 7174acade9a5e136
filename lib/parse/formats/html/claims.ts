import type { Passage } from "../../../text/passage.ts";
import { EMPTY_PASSAGE } from "../../../text/passage.ts";
import type { ToldStory } from "../../source.ts";

/** Gives every character of the source to one passage at most: the first that asks for it. */
export class Claims {
  readonly #taken: Uint8Array;

  /** `length` of the source. */
  constructor(length: number) {
    this.#taken = new Uint8Array(length);
  }

  /** The passage, or null when another holds part of it. */
  claim(passage: Passage | null): Passage | null {
    if (!passage || passage.pieces.length === 0) return null;
    if (passage.pieces.some(({ span }) => this.#taken.subarray(...span).includes(1))) return null;
    for (const { span } of passage.pieces) this.#taken.fill(1, ...span);
    return passage;
  }

  /** The first passage of a list that no other holds part of; null when there is none. */
  first(passages: readonly Passage[]): Passage | null {
    for (const passage of passages) {
      const own = this.claim(passage);
      if (own) return own;
    }
    return null;
  }

  /** A story whose parts hold no character twice; body and headline come first. */
  story(story: ToldStory): ToldStory {
    const headline = this.claim(story.headline) ?? EMPTY_PASSAGE;
    const kicker = this.claim(story.kicker);
    const subheadlines = story.subheadlines.flatMap((each) => this.claim(each) ?? []);
    const captions = story.captions.flatMap(({ text, credit }) => {
      const own = this.claim(text);
      return own ? [{ text: own, credit: this.claim(credit) }] : [];
    });
    const body = story.body.flatMap(({ type, passage }) => {
      const own = this.claim(passage);
      return own ? [{ type, passage: own }] : [];
    });
    return {
      ...story,
      section: this.claim(story.section),
      kicker,
      headline,
      subheadlines,
      body,
      captions,
      credits: story.credits.flatMap((each) => this.claim(each) ?? []),
      source: this.claim(story.source),
    };
  }
}
