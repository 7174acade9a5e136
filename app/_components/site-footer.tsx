import { KeysWay } from "./keys/keys-way.tsx";
import { view } from "./view.ts";
import { ViewSwitch } from "./view-switch.tsx";

/** Foot of every page; the version is left out when the database cannot say it. */
export function SiteFooter({ version }: { version: number | null }) {
  const { link, words } = view();
  return (
    <footer className="foot" id="foot">
      <ViewSwitch />
      <div className="foot-ways">
        <a href={link("/saved")}>{words.kept.title}</a>
        <KeysWay />
      </div>
      <span>{words.common.footer}</span>
      {version === null ? null : <span className="num">{words.common.dataVersion(version)}</span>}
    </footer>
  );
}
