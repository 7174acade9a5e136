/** What every page shows of dates, places, topics, articles and editions. Types only. */
import type { Basis, Precision } from "../article.ts";

export interface ShownDate {
  /** `YYYY-MM-DD` */
  readonly value: string;
  readonly precision: Precision;
  readonly basis: Basis;
  readonly earliest: string;
  readonly latest: string;
}

export interface ShownPlace {
  readonly code: string;
  /** `普陀区` */
  readonly name: string;
  /** `浙江省舟山市普陀区` */
  readonly fullName: string;
  /** `普陀` */
  readonly shortName: string;
  readonly primary: boolean;
}

export interface ShownTopic {
  readonly slug: string;
  readonly label: string;
}

export interface ArticleLink {
  readonly id: string;
  /** What the article is called: its headline, or its first words where none was printed. */
  readonly name: string;
}

/** What tells one edition from another. */
export interface EditionCount {
  readonly id: number;
  readonly date: ShownDate | null;
  /** Printed name of the newspaper. */
  readonly paper: string | null;
  readonly home: ShownPlace | null;
  readonly articles: number;
}

/** The same with the length of its articles. */
export interface EditionHead extends EditionCount {
  readonly characters: number;
}
