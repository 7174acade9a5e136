"use client";

import { useRef, useState, useSyncExternalStore } from "react";

const never = () => () => {};

/**
 * The article's address, whole, in a field one can select, and a button that copies it. Where the board has
 * no public origin the browser's own takes its place: it is the one that reached this page.
 */
export function CopyLink({
  address,
  path,
  isPublic,
  words,
}: {
  address: string;
  path: string;
  isPublic: boolean;
  words: {
    readonly address: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
  };
}) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<"copied" | "notCopied" | null>(null);
  const shown = useSyncExternalStore(
    never,
    () => (isPublic ? address : new URL(path, window.location.origin).href),
    () => address,
  );

  async function copy() {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(shown);
      setOutcome("copied");
    } catch {
      // Browsers keep the clipboard from pages over plain http; the address is selected by now.
      setOutcome("notCopied");
    }
  }

  return (
    <div className="copy-link">
      <textarea ref={field} rows={2} readOnly value={shown} aria-label={words.address} />
      <button type="button" className="button button-solid" onClick={copy}>
        {words.copy}
      </button>
      <p className="copy-outcome" role="status">
        {outcome && words[outcome]}
      </p>
    </div>
  );
}
