import type { BadValue } from "../../lib/filters.ts";
import { zh } from "../../lib/i18n/zh.ts";
import { Notice, WaysOn } from "./notice.tsx";
import { Sheet } from "./sheet.tsx";

/** The page for an address with a value that cannot be read: names it and says what it takes. */
export function BadAddress({ bad }: { bad: BadValue }) {
  const words = zh.errors.badAddress;
  return (
    <Sheet>
      <Notice title={words.title} sentence={words.sentence(bad.parameter, bad.value)}>
        <p className="notice-lead">{words.takes(bad.takes)}</p>
        <WaysOn
          ways={[
            { href: "/articles", label: zh.errors.all },
            { href: "/", label: zh.errors.newest },
          ]}
        />
      </Notice>
    </Sheet>
  );
}
