import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { dataVersionNow } from "../lib/queries/data-version.ts";
import { THEME_COLOURS } from "../lib/settings/theme-colours.ts";
import { settings } from "../lib/settings.ts";
import { BottomBar } from "./_components/bottom-bar.tsx";
import { KeptMarks } from "./_components/kept/kept-marks.tsx";
import { ListenBarButton } from "./_components/listen/listen-bar-button.tsx";
import { PlayerPlace } from "./_components/listen/player-place.tsx";
import { OnTheWay } from "./_components/on-the-way.tsx";
import { AddressRows } from "./_components/settings/address-rows.tsx";
import { ReaderSettings } from "./_components/settings/reader-settings.tsx";
import { SiteFooter } from "./_components/site-footer.tsx";
import { SiteHeader } from "./_components/site-header.tsx";
import { sitePreview } from "./_components/site-preview.ts";
import { TellAwake } from "./_components/tell-awake.tsx";
import { openView } from "./_components/view.ts";
import "./globals.css";

/** Every page is made from its address and the data version at the moment of asking, never at build time. */
export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const { siteName, tagline } = (await openView()).words.common;
  return {
    metadataBase: new URL(settings().origin),
    title: { default: siteName, template: `%s · ${siteName}` },
    description: tagline,
    icons: {
      icon: { url: "/favicon.svg", type: "image/svg+xml" },
      apple: "/apple-touch-icon.png",
    },
    openGraph: { ...sitePreview(), type: "website" },
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: THEME_COLOURS.light },
    { media: "(prefers-color-scheme: dark)", color: THEME_COLOURS.dark },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  // The frame stands even where the database does not: the page itself says what is wrong.
  const [version, { pageLang, words }] = await Promise.all([
    dataVersionNow().catch(() => null),
    openView(),
  ]);
  return (
    // The server's script in the head writes the reader's settings onto <html> before React sees it.
    <html lang={pageLang} suppressHydrationWarning>
      <head>
        {/* A page painted before its foot is there would move when the rest comes. */}
        <link rel="expect" href="#foot" blocking="render" />
      </head>
      <body>
        <a className="skip-link" href="#sheet">
          {words.common.skipToContent}
        </a>
        <div className="board">
          <SiteHeader />
          {children}
          <SiteFooter version={version} />
        </div>
        <PlayerPlace />
        <BottomBar />
        <OnTheWay />
        <ReaderSettings
          addressRows={<AddressRows />}
          listen={<ListenBarButton label={words.listen.name} />}
        />
        <KeptMarks words={{ saved: words.kept.saved, read: words.kept.read }} />
        <TellAwake />
      </body>
    </html>
  );
}
