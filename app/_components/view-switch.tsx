import { addressIn, hasReadings, type View } from "../../lib/view/view.ts";
import { view } from "./view.ts";

const LANGUAGES = { zh: "zh-Hans", en: "en" } as const;
const SCRIPTS = { hans: "zh-Hans", hant: "zh-Hant" } as const;

/** The same page in the other language or script; on an article's page also with its readings. */
export function ViewSwitch() {
  const { address, lang, script, ruby, words } = view();
  const { view: names } = words.common;
  return (
    <nav className="view-switch" aria-label={names.label}>
      <span className="view-choice">
        {(["zh", "en"] as const).map((other) => (
          <Choice
            key={other}
            change={{ lang: other, chosen: true }}
            chosen={other === lang}
            lang={LANGUAGES[other]}
            name={names.lang[other]}
          />
        ))}
      </span>
      <span className="view-choice">
        {(["hans", "hant"] as const).map((other) => (
          <Choice
            key={other}
            change={{ script: other }}
            chosen={other === script}
            lang={SCRIPTS[other]}
            name={names.script[other]}
            title={names.scriptTitle[other]}
          />
        ))}
      </span>
      {hasReadings(address) && (
        <span className="view-choice">
          <Choice
            change={{ ruby: ruby ? null : "pinyin" }}
            chosen={ruby !== null}
            name={names.ruby}
            title={names.rubyTitle}
          />
        </span>
      )}
    </nav>
  );
}

/** A link that changes one thing of the view and keeps the others. */
function Choice({
  change,
  chosen,
  name,
  lang,
  title,
}: {
  change: Partial<View>;
  chosen: boolean;
  name: string;
  lang?: string;
  title?: string;
}) {
  const { address, ...current } = view();
  return (
    <a
      href={addressIn({ ...current, ...change }, address)}
      rel="nofollow"
      aria-current={chosen ? "true" : undefined}
      lang={lang}
      title={title}
    >
      {name}
    </a>
  );
}
