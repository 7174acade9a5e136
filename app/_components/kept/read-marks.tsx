"use client";

import { useState } from "react";
import { loadStore } from "../../../lib/kept/load-store.ts";
import type { ReadMark } from "../../../lib/kept/shapes.ts";
import { SettingsRow } from "../settings/settings-panel.tsx";
import type { KeptView } from "./saved-list.tsx";
import { count, fill } from "./write.ts";

/** How many articles are marked as read; clears the marks, and says whether there shall be any. */
export function ReadMarks({
  view: { words, colon },
  kept,
  onChange,
}: {
  view: KeptView;
  kept: number;
  onChange: () => void;
}) {
  const [marks, setMarks] = useState(kept);
  const [cleared, setCleared] = useState<readonly ReadMark[] | null>(null);
  const [line, setLine] = useState("");

  async function clear() {
    const { clearRead, readKept } = await loadStore();
    const { read } = await readKept();
    await clearRead();
    setCleared(read);
    setMarks(0);
    setLine(fill(words.cleared, { read: count(words.count, read.length) }));
    onChange();
  }

  async function restore(read: readonly ReadMark[]) {
    const { countRead, keepAll } = await loadStore();
    await keepAll({ saved: [], read });
    setCleared(null);
    setMarks(await countRead());
    setLine(words.restored);
    onChange();
  }

  const press = () => (cleared ? restore(cleared) : clear());
  return (
    <section className="read-marks" aria-labelledby="read-marks">
      <h2 id="read-marks" className="section-head">
        {words.reads}
      </h2>
      <p className="panel-lead">{words.readsLead}</p>
      <SettingsRow name="readMarks" row={words.row} colon={colon} />
      <div className="kept-file">
        <span className="num">{count(words.readCount, marks)}</span>
        {(marks > 0 || cleared) && (
          <button
            type="button"
            className="button"
            onClick={() => press().catch(() => setLine(words.refused))}
          >
            {cleared ? words.unclear : words.clear}
          </button>
        )}
        <p role="status" className="kept-outcome">
          {line}
        </p>
      </div>
    </section>
  );
}
