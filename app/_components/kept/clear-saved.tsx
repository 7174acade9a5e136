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
  /** Each says whether it was done. */
  onClear: () => Promise<boolean>;
  onRestore: () => Promise<boolean>;
}) {
  const [step, setStep] = useState<Step>({ name: "offered", said: "", focus: false });
  const ref = step.focus ? takeFocus : undefined;
  const n = count(words.count, left);

  function go(name: Step["name"], said = "") {
    setStep({ name, said, focus: true });
    if (said) announce(said);
  }
  const clear = async () => (await onClear()) && go("done", fill(words.emptied, { n }));
  const restore = async () => (await onRestore()) && go("offered");

  if (left === 0 && step.name !== "done") return null;
  return (
    <p className="saved-clear">
      {step.said && <span className="num">{step.said}</span>}
      {step.name === "offered" && (
        <button
          key="offer"
          type="button"
          className="button"
          ref={ref}
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
