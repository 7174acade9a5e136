import { view } from "./view.ts";
import { ViewSwitch } from "./view-switch.tsx";

/** Foot of every page; the version is left out when the database cannot say it. */
export function SiteFooter({ version }: { version: number | null }) {
  const { words } = view();
  return (
    <footer className="foot">
      <ViewSwitch />
      <span>{words.common.footer}</span>
      {version === null ? null : <span className="num">{words.common.dataVersion(version)}</span>}
    </footer>
  );
}
