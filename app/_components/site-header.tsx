import { zh } from "../../lib/i18n/zh.ts";
import { NavLinks } from "./nav-links.tsx";
import { SearchForm } from "./search-form.tsx";
import { BackButton } from "./settings/back-button.tsx";
import { SettingsWay } from "./settings/settings-way.tsx";

const LINKS = [
  { href: "/", label: zh.common.newest },
  { href: "/editions", label: zh.common.editions },
  { href: "/places", label: zh.common.places },
  { href: "/articles", label: zh.common.allArticles },
] as const;

/** The board's top frame: a full rail on wide screens, wordmark and search on phones. */
export function SiteHeader() {
  return (
    <header className="rail">
      <BackButton label={zh.settings.print.back} />
      <a className="wordmark" href="/">
        {zh.common.siteName}
      </a>
      <nav className="rail-nav" aria-label={zh.common.mainNavigation}>
        <NavLinks links={LINKS} />
      </nav>
      <div className="rail-search">
        <SearchForm size="rail" />
      </div>
      <a className="rail-find" href="/articles">
        {zh.common.search}
      </a>
      <SettingsWay />
    </header>
  );
}
