import { hasReadings } from "../../../lib/view/view.ts";
import { view } from "../view.ts";
import { LANGUAGES, SCRIPTS, ViewChoice } from "../view-choice.tsx";

/**
 * Rows of the panel whose values are addresses: script, on an article's page its readings, language.
 * They look as the settings' own rows do.
 */
export function AddressRows() {
  const { address, lang, script, ruby, words } = view();
  const { view: names } = words.common;
  const { address: rows } = words.settings;
  return (
    <>
      <fieldset className="settings-row">
        <legend>{rows.script}</legend>
        {(["hans", "hant"] as const).map((other) => (
          <ViewChoice
            key={other}
            className="settings-value"
            change={{ script: other }}
            chosen={other === script}
            lang={SCRIPTS[other]}
            title={names.scriptTitle[other]}
          >
            <span>{names.script[other]}</span>
          </ViewChoice>
        ))}
      </fieldset>
      {hasReadings(address) && (
        <fieldset className="settings-row">
          <legend>{names.ruby}</legend>
          {([null, "pinyin"] as const).map((other) => (
            <ViewChoice
              key={other}
              className="settings-value"
              change={{ ruby: other }}
              chosen={other === ruby}
            >
              <span>{rows.ruby[other ?? "none"]}</span>
            </ViewChoice>
          ))}
        </fieldset>
      )}
      <fieldset className="settings-row">
        <legend>{rows.lang}</legend>
        {(["zh", "en"] as const).map((other) => (
          <ViewChoice
            key={other}
            className="settings-value"
            change={{ lang: other, chosen: true }}
            chosen={other === lang}
            lang={LANGUAGES[other]}
          >
            <span>{names.lang[other]}</span>
          </ViewChoice>
        ))}
      </fieldset>
    </>
  );
}
