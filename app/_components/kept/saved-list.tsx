"use client";

import { useEffect, useState } from "react";
import type { Words } from "../../../lib/i18n/words.ts";
import { loadStore, type Store } from "../../../lib/kept/load-store.ts";
import type { SavedArticle } from "../../../lib/kept/shapes.ts";
import { announce } from "../settings/announce.tsx";
import { ClearSaved } from "./clear-saved.tsx";
import { type FileReport, KeptFile } from "./kept-file.tsx";
import { ReadMarks } from "./read-marks.tsx";
import { SavedItem } from "./saved-item.tsx";
import { count } from "./write.ts";

/** How the page is shown. */
export interface KeptView {
  readonly words: Words["kept"];
  /** `lang` of the page. */
  readonly lang: string;
  /** What every link of the page ends with: `?lang=en`. */
  readonly query: string;
  /** Between a setting and its value. */
  readonly colon: string;
}

interface Kept {
  readonly saved: readonly SavedArticle[];
  /** Ids of the articles read. */
  readonly read: ReadonlySet<string>;
}

/** What this browser keeps: the saved articles, the file to take them along, the read marks. */
export function SavedList({ view }: { view: KeptView }) {
  const { words } = view;
  const [kept, setKept] = useState<Kept | "refused" | null>(null);
  /** How often the lists were read: what can be undone belongs to one reading. */
  const [loads, setLoads] = useState(0);
  /** Articles removed since the page was opened, which can still be put back. */
  const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set());
  /** What was cleared at once, to be put back at once. */
  const [cleared, setCleared] = useState<readonly SavedArticle[]>([]);
  const [report, setReport] = useState<FileReport | null>(null);
  /** Something changed by hand: what an export said holds no longer. */
  const change = () => setReport((before) => (before?.of === "export" ? null : before));

  async function load() {
    try {
      const { listSaved, readIds } = await loadStore();
      const [saved, read] = await Promise.all([listSaved(), readIds()]);
      setKept({ saved, read });
      setRemoved(new Set());
      setLoads((before) => before + 1);
    } catch {
      setKept("refused");
    }
  }

  useEffect(() => {
    const loadAgain = (event: PageTransitionEvent) => event.persisted && void load();
    void load();
    window.addEventListener("pageshow", loadAgain);
    return () => window.removeEventListener("pageshow", loadAgain);
  }, []);

  async function toggle(article: SavedArticle) {
    try {
      const { save, unsave } = await loadStore();
      const isRemoved = removed.has(article.id);
      if (!isRemoved) await unsave(article.id);
      else if (!(await save(article))) return announce(words.full);
      setRemoved((before) => {
        const others = [...before].filter((id) => id !== article.id);
        return new Set(isRemoved ? others : [...others, article.id]);
      });
      change();
      announce(isRemoved ? words.restored : words.removed);
    } catch {
      setKept("refused");
    }
  }

  /** Does something with the store; null, and the page says so, where the browser refuses. */
  async function attempt<T>(work: (store: Store) => Promise<T>): Promise<T | null> {
    try {
      const done = await work(await loadStore());
      change();
      return done;
    } catch {
      setKept("refused");
      return null;
    }
  }

  const clear = () =>
    attempt(async ({ clearSaved }) => {
      const taken = await clearSaved();
      setCleared((before) => [...before, ...taken]);
      setRemoved((before) => new Set([...before, ...taken.map(({ id }) => id)]));
      return taken.length;
    });

  const restore = async () => {
    const done = await attempt(async ({ keepAll }) => {
      await keepAll({ saved: cleared, read: [] });
      const back = new Set(cleared.map(({ id }) => id));
      setRemoved((before) => new Set([...before].filter((id) => !back.has(id))));
      setCleared([]);
      announce(words.restored);
      return true;
    });
    return done === true;
  };

  if (kept === null) return null;
  if (kept === "refused") {
    return (
      <p className="notice-sentence" role="alert">
        {words.refused}
      </p>
    );
  }
  const left = kept.saved.filter(({ id }) => !removed.has(id)).length;
  return (
    <>
      <KeptFile view={view} report={report} onReport={setReport} onImport={load} />
      {kept.saved.length === 0 ? (
        <div className="notice">
          <p className="notice-sentence">{words.empty}</p>
          <p className="notice-lead">{words.emptyHow}</p>
        </div>
      ) : (
        <>
          <div className="saved-head">
            <p className="num">{count(words.count, left)}</p>
            <ClearSaved key={loads} view={view} left={left} onClear={clear} onRestore={restore} />
          </div>
          <ol className="hits">
            {kept.saved.map((article) => (
              <SavedItem
                key={article.id}
                article={article}
                isRemoved={removed.has(article.id)}
                isRead={kept.read.has(article.id)}
                view={view}
                onToggle={() => toggle(article)}
              />
            ))}
          </ol>
        </>
      )}
      <ReadMarks key={loads} view={view} kept={kept.read.size} onChange={change} />
    </>
  );
}
