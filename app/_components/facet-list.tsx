import type { ReactNode } from "react";
import { Said } from "./printed.tsx";

/** A list of links that narrow the result, under its name. */
export function FacetList({
  id,
  title,
  children,
}: {
  id: string;
  title: string;
  children: ReactNode;
}) {
  return (
    <nav className="facet" aria-labelledby={id}>
      <p id={id} className="section-head">
        {title}
      </p>
      <ul>{children}</ul>
    </nav>
  );
}

/** One value of a facet: its name, how many articles it gives, and whether it is chosen. */
export function FacetLink({
  href,
  label,
  count,
  chosen,
}: {
  href: string;
  label: string;
  count: number;
  chosen: boolean;
}) {
  return (
    <a className="facet-link" href={href} aria-current={chosen ? "true" : undefined}>
      <span>
        <Said text={label} />
      </span>{" "}
      <span className="facet-count num">{count.toLocaleString("en-US")}</span>
    </a>
  );
}
