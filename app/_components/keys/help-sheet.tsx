"use client";

import { useEffect, useRef } from "react";
import { KEYS } from "../../../lib/keys/table.ts";
import { SettingsRow } from "../settings/settings-panel.tsx";
import type { KeyWords } from "./reader-keys.tsx";

/** The keys with what they do, over the page until it is closed; here they can be turned off, too. */
export function HelpSheet({ words, onClose }: { words: KeyWords; onClose: () => void }) {
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => sheet.current?.showModal(), []);
  const { keys } = words;
  return (
    <dialog ref={sheet} className="overlay help" aria-labelledby="help-title" onClose={onClose}>
      <h2 id="help-title">{keys.title}</h2>
      <p className="panel-lead">{keys.lead}</p>
      <button type="button" className="button overlay-close" onClick={() => sheet.current?.close()}>
        {words.close}
      </button>
      <dl className="help-keys">
        {KEYS.map(([pressed, action]) => (
          <div key={pressed}>
            <dt>
              <Pressed keys={pressed.split(" ")} between={keys.between} />
            </dt>
            <dd>{keys.actions[action]}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>{keys.escape}</kbd>
          </dt>
          <dd>{keys.close}</dd>
        </div>
      </dl>
      <SettingsRow name="keys" row={keys.row} colon={words.colon} />
      <p className="panel-lead">{keys.rowHelp}</p>
    </dialog>
  );
}

/** One key, or two with the word between them. */
function Pressed({ keys: [one, two], between }: { keys: readonly string[]; between: string }) {
  return (
    <>
      <kbd>{one}</kbd>
      {two && (
        <>
          {" "}
          <span>{between}</span> <kbd>{two}</kbd>
        </>
      )}
    </>
  );
}
