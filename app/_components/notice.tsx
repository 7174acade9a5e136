import type { ReactNode } from "react";

/** A page that says what went wrong in one sentence, and where to go from here. */
export function Notice({
  title,
  sentence,
  children,
}: {
  title: string;
  sentence: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="notice notice-page">
      <h1>{title}</h1>
      <p className="notice-sentence">{sentence}</p>
      {children}
    </section>
  );
}
