"use client";

import type { ChangeEvent } from "react";
import { loadStore } from "../../../lib/kept/load-store.ts";
import type { KeptView } from "./saved-list.tsx";
import { count, fill } from "./write.ts";

/** A file that is not fetched by then never will be. */
const LONGEST_FETCH_MS = 60_000;

/** Hands the reader a file, as a download. */
function download(text: string, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = name;
  link.click();
  // The browser fetches it after the click, when is its own affair.
  setTimeout(() => URL.revokeObjectURL(link.href), LONGEST_FETCH_MS);
}

/** What an export or import reports: the line that says what came of it. */
export interface FileReport {
  readonly of: "export" | "import";
  readonly line: string;
  readonly isBad: boolean;
}

/** Export to a file and import of one, with the line that says what came of it. */
export function KeptFile({
  view: { words },
  report,
  onReport,
  onImport,
}: {
  view: KeptView;
  /** Kept by the list, which may change while a file is read. */
  report: FileReport | null;
  onReport: (report: FileReport) => void;
  onImport: () => Promise<void>;
}) {
  const say = (of: FileReport["of"], line: string) => onReport({ of, line, isBad: false });
  const complain = (of: FileReport["of"], line: string) => onReport({ of, line, isBad: true });
  const counts = (saved: number, read: number) => ({
    saved: count(words.count, saved),
    read: count(words.count, read),
  });

  async function exportFile() {
    const [{ readKept }, { writeExported }] = await Promise.all([
      loadStore(),
      import("../../../lib/kept/exported.ts"),
    ]);
    const kept = await readKept();
    const now = new Date();
    download(writeExported(kept, now), `baolan-${now.toISOString().slice(0, 10)}.json`);
    say("export", fill(words.exported, counts(kept.saved.length, kept.read.length)));
  }

  async function importFile(file: File) {
    const [{ keepAll }, { MOST_BYTES, readExported }] = await Promise.all([
      loadStore(),
      import("../../../lib/kept/exported.ts"),
    ]);
    const { name } = file;
    const refuse = (kind: keyof typeof words.problems, detail = "") =>
      complain(
        "import",
        fill(words.refusal, { problem: fill(words.problems[kind], { name, detail }) }),
      );
    if (file.size > MOST_BYTES) return refuse("size");
    const reading = readExported(await file.text());
    if ("kind" in reading) return refuse(reading.kind, reading.detail);
    const { saved, read } = await keepAll(reading);
    await onImport();
    say("import", fill(words.imported, counts(saved, read)));
  }

  function choose({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const file = currentTarget.files?.[0];
    if (file) importFile(file).catch(() => complain("import", words.refused));
    // The same file, mended, can be chosen again.
    currentTarget.value = "";
  }

  return (
    <div className="kept-file">
      <button
        type="button"
        className="button"
        onClick={() => exportFile().catch(() => complain("export", words.refused))}
      >
        {words.export}
      </button>
      <label className="button">
        {words.import}
        <input type="file" accept=".json,application/json" onChange={choose} />
      </label>
      <p role="status" className={report?.isBad ? "kept-outcome kept-bad" : "kept-outcome"}>
        {report?.line}
      </p>
    </div>
  );
}
