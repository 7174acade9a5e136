import type { ReactNode } from "react";

/** A page that says what went wrong in one sentence, and where to go from here. */
export function Notice({
  title,
  sentence,
  children,
}: {
  title: string;
  sentence: string;
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

/** The ways on from a notice, the likeliest first. */
export function WaysOn({
  ways,
}: {
  ways: readonly { readonly href: string; readonly label: string }[];
}) {
  return (
    <p className="ways">
      {ways.map(({ href, label }, index) => (
        <a key={href} className={index === 0 ? "button button-solid" : "button"} href={href}>
          {label}
        </a>
      ))}
    </p>
  );
}
