import type { BadValue } from "../../lib/filters.ts";
import { Notice } from "./notice.tsx";
import { Said } from "./printed.tsx";
import { Sheet } from "./sheet.tsx";
import { view } from "./view.ts";
import { WaysOn } from "./ways-on.tsx";

/** The page for an address with a value that cannot be read: names it and says what it takes. */
export function BadAddress({ bad }: { bad: BadValue }) {
  const { words: all } = view();
  const words = all.errors.badAddress;
  return (
    <Sheet>
      <Notice
        title={words.title}
        sentence={<Said text={words.sentence(bad.parameter, bad.value)} />}
      >
        <p className="notice-lead">{words.takes(all.takes[bad.takes.rule](bad.takes.details))}</p>
        <WaysOn
          ways={[
            { href: "/articles", label: all.errors.all },
            { href: "/", label: all.errors.newest },
          ]}
        />
      </Notice>
    </Sheet>
  );
}
