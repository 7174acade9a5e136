import type { ReactNode } from "react";
import { addressIn, type View } from "../../lib/view/view.ts";
import { view } from "./view.ts";

/** What each value of the view is written in. */
export const LANGUAGES = { zh: "zh-Hans", en: "en" } as const;
export const SCRIPTS = { hans: "zh-Hans", hant: "zh-Hant" } as const;

/** A link to the same page that changes one thing of the view and keeps the others. */
export function ViewChoice({
  change,
  chosen,
  children,
  className,
  lang,
  title,
}: {
  change: Partial<View>;
  chosen: boolean;
  children: ReactNode;
  className?: string;
  lang?: string;
  title?: string;
}) {
  const { address, ...current } = view();
  return (
    <a
      href={addressIn({ ...current, ...change }, address)}
      rel="nofollow"
      aria-current={chosen ? "true" : undefined}
      className={className}
      lang={lang}
      title={title}
    >
      {children}
    </a>
  );
}
