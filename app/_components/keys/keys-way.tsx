import { view } from "../view.ts";
import { ReaderKeys } from "./reader-keys.tsx";

/** The keys with the page's own words and addresses; the button to their sheet is shown where scripts run. */
export function KeysWay() {
  const { link, words } = view();
  const { saved, removed, read, full, lost, refused } = words.kept;
  const { colon, close, rows } = words.settings;
  return (
    <ReaderKeys
      words={{
        keys: words.keys,
        kept: { saved, removed, read, full, lost, refused },
        theme: rows.theme,
        colon,
        close,
      }}
      addresses={{
        front: link("/"),
        editions: link("/editions"),
        places: link("/places"),
        saved: link("/saved"),
      }}
    />
  );
}
