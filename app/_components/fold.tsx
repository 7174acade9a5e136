import type { ReactNode } from "react";

/** Folded under its name on a phone; where there is room it lies open, without the name. */
export function Fold({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <details className="fold">
      <summary className="num">{name}</summary>
      {children}
    </details>
  );
}
