import type { ReactNode } from "react";

/** The sheet of newsprint behind the glass: the page's `<main>`, one a page. */
export function Sheet({ children }: { children: ReactNode }) {
  return (
    <main id="sheet" className="sheet" tabIndex={-1}>
      {children}
    </main>
  );
}
