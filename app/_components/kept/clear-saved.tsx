import { useState } from "react";
import { announce } from "../settings/announce.tsx";
import type { KeptView } from "./saved-list.tsx";
import { count, fill } from "./write.ts";

/** Gives the focus to the button that comes in the place of the one just pressed. */
const takeFocus = (button: HTMLButtonElement | null) => button?.focus();

interface Step {
  readonly name: "offered" | "asked" | "done";
  /** What stands before the buttons. */
  readonly said: string;
  /** The reader came here by one of these buttons. */
  readonly focus: boolean;
}

/** 清空: asks in place, then stands there to put everything back until the page is left. */
export function ClearSaved({
  view: { words },
  left,
  onClear,
  onRestore,
}: {
  view: KeptView;
  /** How many articles are saved now. */
  left: number;
  /** How many were taken away; null when it could not be done. */
  onClear: () => Promise<number | null>;
  /** Whether it was done. */
  onRestore: () => Promise<boolean>;
}) {
  const [step, setStep] = useState<Step>({ name: "offered", said: "", focus: false });
  const ref = step.focus ? takeFocus : undefined;
  const n = count(words.count, left);

  function go(name: Step["name"], said = "") {
    setStep({ name, said, focus: true });
    if (said) announce(said);
  }
  async function clear() {
    const taken = await onClear();
    if (taken !== null) go("done", fill(words.emptied, { n: count(words.count, taken) }));
  }
  const restore = async () => (await onRestore()) && go("offered");

  if (left === 0 && step.name !== "done") return null;
  return (
    <p className="saved-clear">
      {step.said && <span className="num">{step.said}</span>}
      {(step.name === "offered" || (step.name === "done" && left > 0)) && (
        <button
          key="offer"
          type="button"
          className="button"
          ref={step.name === "offered" ? ref : undefined}
          onClick={() => go("asked", fill(words.emptyAsk, { n }))}
        >
          {words.emptyAll}
        </button>
      )}
      {step.name === "asked" && (
        <>
          <button key="yes" type="button" className="button" onClick={clear}>
            {words.emptyYes}
          </button>
          <button key="no" type="button" className="button" ref={ref} onClick={() => go("offered")}>
            {words.emptyNo}
          </button>
        </>
      )}
      {step.name === "done" && (
        <button key="undo" type="button" className="button" ref={ref} onClick={restore}>
          {words.unclear}
        </button>
      )}
    </p>
  );
}
