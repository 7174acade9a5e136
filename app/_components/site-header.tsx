import { NavLinks } from "./nav-links.tsx";
import { Printed } from "./printed.tsx";
import { SearchForm } from "./search-form.tsx";
import { BackButton } from "./settings/back-button.tsx";
import { SettingsWay } from "./settings/settings-way.tsx";
import { view } from "./view.ts";

const LINKS = [
  { href: "/", word: "newest" },
  { href: "/editions", word: "editions" },
  { href: "/places", word: "places" },
  { href: "/articles", word: "allArticles" },
] as const;

/** The board's top frame: a full rail on wide screens, wordmark and search on phones. */
export function SiteHeader() {
  const { link, words } = view();
  return (
    <header className="rail">
      <BackButton label={words.settings.print.back} home={link("/")} />
      <a className="wordmark" href={link("/")}>
        <Printed>{words.common.nameplate}</Printed>
      </a>
      <nav className="rail-nav" aria-label={words.common.mainNavigation}>
        <NavLinks
          links={[
            ...LINKS.map(({ href, word }) => ({ href: link(href), label: words.common[word] })),
            { href: link("/saved"), label: words.kept.title },
          ]}
        />
      </nav>
      <div className="rail-search">
        <SearchForm size="rail" />
      </div>
      <a className="rail-find" href={link("/articles#find")}>
        {words.common.search}
      </a>
      <SettingsWay />
    </header>
  );
}
