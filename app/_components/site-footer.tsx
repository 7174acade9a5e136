import { zh } from "../../lib/i18n/zh.ts";

/** Foot of every page; the version is left out when the database cannot say it. */
export function SiteFooter({ version }: { version: number | null }) {
  return (
    <footer className="foot">
      <span>{zh.common.footer}</span>
      {version === null ? null : <span className="num">{zh.common.dataVersion(version)}</span>}
    </footer>
  );
}
