import type { Metadata } from "next";
import { WAKES_AT_ONCE } from "../../lib/wake/events.ts";
import { SavedList } from "../_components/kept/saved-list.tsx";
import { Sheet } from "../_components/sheet.tsx";
import { openView } from "../_components/view.ts";

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await openView();
  return { title: words.kept.title, robots: { index: false } };
}

/** The same for everybody: what a reader saved stands in the reader's browser, whose script shows it. */
export default async function SavedPage() {
  const { link, pageLang, words } = await openView();
  const query = link("/saved").slice("/saved".length);
  return (
    <Sheet>
      <header className="page-head">
        <h1>{words.kept.title}</h1>
      </header>
      <p className="panel-lead">{words.kept.lead}</p>
      <p className="notice-sentence saved-no-script">{words.kept.noScript}</p>
      <div className="saved-list" {...{ [WAKES_AT_ONCE]: "" }}>
        <SavedList
          view={{ words: words.kept, lang: pageLang, query, colon: words.settings.colon }}
        />
      </div>
    </Sheet>
  );
}
