import { hasReadings } from "../../lib/view/view.ts";
import { view } from "./view.ts";
import { LANGUAGES, SCRIPTS, ViewChoice } from "./view-choice.tsx";

/** The same page in the other language or script; on an article's page also with its readings. */
export function ViewSwitch() {
  const { address, lang, script, ruby, words } = view();
  const { view: names } = words.common;
  return (
    <nav className="view-switch" aria-label={names.label}>
      <span className="view-choice">
        {(["zh", "en"] as const).map((other) => (
          <ViewChoice
            key={other}
            change={{ lang: other, chosen: true }}
            chosen={other === lang}
            lang={LANGUAGES[other]}
          >
            {names.lang[other]}
          </ViewChoice>
        ))}
      </span>
      <span className="view-choice">
        {(["hans", "hant"] as const).map((other) => (
          <ViewChoice
            key={other}
            change={{ script: other }}
            chosen={other === script}
            lang={SCRIPTS[other]}
            title={names.scriptTitle[other]}
          >
            {names.script[other]}
          </ViewChoice>
        ))}
      </span>
      {hasReadings(address) && (
        <span className="view-choice">
          <ViewChoice
            change={{ ruby: ruby ? null : "pinyin" }}
            chosen={ruby !== null}
            title={names.rubyTitle}
          >
            {names.ruby}
          </ViewChoice>
        </span>
      )}
    </nav>
  );
}
