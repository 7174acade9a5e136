import { view } from "./view.ts";

/** The ways on from a notice, the likeliest first. */
export function WaysOn({
  ways,
}: {
  ways: readonly { readonly href: string; readonly label: string }[];
}) {
  const { link } = view();
  return (
    <p className="ways">
      {ways.map(({ href, label }, index) => (
        <a key={href} className={index === 0 ? "button button-solid" : "button"} href={link(href)}>
          {label}
        </a>
      ))}
    </p>
  );
}
