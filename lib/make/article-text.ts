/** What a text is, in an editor's words: it decides which ways of printing it are true to life. */
export type TextKind =
  | "news"
  | "brief"
  | "essay"
  | "poem"
  | "notice"
  | "opinion"
  | "qa"
  | "feature"
  | "photo"
  | "list";

/** An article as its writer handed it in, before any paper laid it out. */
export interface ArticleText {
  readonly kind?: TextKind;
  readonly section?: string;
  readonly kicker?: string;
  /** Printed lines of the headline. */
  readonly headline: readonly string[];
  /** One string a subheadline, its own dash included. */
  readonly subheadlines?: readonly string[];
  readonly people: readonly {
    readonly name: string;
    readonly role: "reporter" | "correspondent" | "author" | "photographer";
  }[];
  /** Paragraphs; `#` opens a crosshead. Of a picture with nothing but its text: that text. */
  readonly body: readonly string[];
  /** A poem: the body's items are printed lines, an empty one parts stanzas. */
  readonly verse?: true;
  /** Who put a notice into the paper and when, printed under its body. */
  readonly notice?: { readonly signature: string; readonly date: string };
  readonly caption?: { readonly text: string; readonly photographer: string };
}
