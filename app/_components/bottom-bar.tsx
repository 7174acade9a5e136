import { zh } from "../../lib/i18n/zh.ts";
import { NavLinks } from "./nav-links.tsx";

const LINKS = [
  { href: "/", label: zh.common.newest },
  { href: "/editions", label: zh.common.editions },
  { href: "/places", label: zh.common.places },
  { href: "/articles", label: zh.common.all },
] as const;

/** Four words at the foot of a phone. */
export function BottomBar() {
  return (
    <nav className="bottom-bar" aria-label={zh.common.bottomNavigation}>
      <NavLinks links={LINKS} />
    </nav>
  );
}
