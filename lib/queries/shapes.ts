/** What pages are given to show: plain data, made by the queries of this folder. Types only. */
export type { MarkedText } from "../text/marked-text.ts";
export type * from "./article-shapes.ts";
export type * from "./edition-shapes.ts";
export type * from "./facet-shapes.ts";
export type * from "./list-shapes.ts";
export type * from "./shown-shapes.ts";
