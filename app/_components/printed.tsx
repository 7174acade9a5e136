import { Fragment, type ReactNode } from "react";
import { view } from "./view.ts";

/** Printed Chinese inside the page's own words, marked as Chinese where those are English. */
export function Printed({ children }: { children: ReactNode }) {
  const { printed } = view();
  return printed ? <span lang={printed}>{children}</span> : children;
}

const CHINESE =
  /(\p{Script=Han}(?:[\p{Script=Han}\u3000-\u303f\uff01-\uff60“”‘’]*\p{Script=Han})?)/u;

/** A sentence of the page's own with names or words from the print in it, these marked as Chinese. */
export function Said({ text }: { text: string }) {
  const { printed } = view();
  if (!printed) return text;
  let end = 0;
  return text.split(CHINESE).map((part, index) => {
    const start = end;
    end += part.length;
    if (index % 2 === 0) return <Fragment key={start}>{part}</Fragment>;
    return (
      <span key={start} lang={printed}>
        {part}
      </span>
    );
  });
}
