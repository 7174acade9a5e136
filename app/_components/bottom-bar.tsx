import { NavLinks } from "./nav-links.tsx";
import { view } from "./view.ts";

const LINKS = [
  { href: "/", word: "newest" },
  { href: "/editions", word: "editions" },
  { href: "/places", word: "places" },
  { href: "/articles", word: "all" },
] as const;

/** Five words at the foot of a phone. */
export function BottomBar() {
  const { link, words } = view();
  return (
    <nav className="bottom-bar" aria-label={words.common.bottomNavigation}>
      <NavLinks
        links={[
          ...LINKS.map(({ href, word }) => ({ href: link(href), label: words.common[word] })),
          { href: link("/saved"), label: words.kept.title },
        ]}
      />
    </nav>
  );
}
