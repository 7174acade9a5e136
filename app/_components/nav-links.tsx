"use client";

import { usePathname } from "next/navigation";

/** Links that know which of them leads to the page shown (`page`) or to one above it (`true`). */
export function NavLinks({
  links,
}: {
  links: readonly { readonly href: string; readonly label: string }[];
}) {
  const path = usePathname();
  return links.map(({ href, label }) => (
    <a key={href} href={href} aria-current={current(path, href)}>
      {label}
    </a>
  ));
}

function current(path: string, address: string): "page" | "true" | undefined {
  const [href = ""] = address.split("?");
  if (path === href) return "page";
  return href !== "/" && path.startsWith(`${href}/`) ? "true" : undefined;
}
