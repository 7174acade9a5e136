/** What `wakePage` is told, as it runs in the browser and knows nothing else of ours. */
export interface WakeTold {
  /** `type` of the script elements that sleep. */
  readonly asleep: string;
  /** Name of the event by which the framework says how far it is, see `AwakeStage`. */
  readonly awake: string;
  /** Selectors: what cannot be shown without script; what a press does nothing to till it is there; what is drawn on. */
  readonly atOnce: string;
  readonly pressed: string;
  readonly drawn: string;
  /** Key of `sessionStorage` under which a page finds that it goes on reading aloud. */
  readonly listening: string;
  /** Milliseconds after a page has loaded at which it wakes without a sign of its reader. */
  readonly longest: number;
}

/** Something the reader did that is done again; pressed on a control, or drawn with a pointer on an element. */
interface Kept {
  readonly event: Event;
  readonly control?: HTMLElement;
  readonly drawnOn?: Element;
}

/**
 * Runs in every page's head: lets the framework's script sleep until the reader's first sign: a
 * pointer that moves or presses, a scroll, a key, the focus. Reading needs no script, and to start the
 * framework takes a telephone longer than all the rest of a page. What was done before the framework stood is
 * done again when it does: presses on controls that only script works, each once, single keys, and what was drawn.
 *
 * A page that was opened at a part of it, that goes on reading aloud or that only script can show wakes at
 * once, any other when it has lain for a while. Its files are fetched meanwhile.
 */
export function wakePage(told: WakeTold): void {
  const asleep = () =>
    document.querySelectorAll<HTMLScriptElement>(`script[type="${told.asleep}"]`);
  const closest = (event: Event, selector: string) =>
    event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
  let kept: Kept[] = [];
  let drawnOn: Element | null = null;

  function wake() {
    if (document.readyState === "loading") {
      document.addEventListener("DOMContentLoaded", wake);
      return;
    }
    for (const one of asleep()) {
      const script = document.createElement("script");
      script.src = one.getAttribute("src") ?? "";
      script.async = true;
      one.replaceWith(script);
    }
  }

  const isPlain = ({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent) =>
    !(ctrlKey || metaKey || shiftKey || altKey);

  function press(event: MouseEvent) {
    const control = closest(event, told.pressed);
    // Of radio buttons the last counts, of anything else that a reader presses in impatience the first.
    if (control instanceof HTMLInputElement && control.type === "radio")
      kept = kept.filter(
        (one) => !(one.control instanceof HTMLInputElement) || one.control.name !== control.name,
      );
    if (control && !kept.some((one) => one.control === control)) kept.push({ event, control });
    const link = control ? null : closest(event, "a[href]");
    // To leave now would lose what was pressed before: the link waits for its turn.
    if (link && kept.some((one) => one.control?.matches("button")) && isPlain(event)) {
      event.preventDefault();
      kept.push({ event, control: link });
    }
    // Safari lets a page speak once it has spoken within a gesture, which the second press is not.
    if (control?.matches("[class*=listen-]"))
      speechSynthesis.speak(new SpeechSynthesisUtterance(" "));
    wake();
  }

  function type(event: KeyboardEvent) {
    const { key, repeat, ctrlKey, metaKey, altKey, isComposing } = event;
    const isSingle = key.length === 1 && !repeat && !ctrlKey && !metaKey && !altKey && !isComposing;
    if (isSingle && !closest(event, "input,textarea,select,[contenteditable]")) {
      // Firefox would open a search of its own.
      if (key === "/" && document.documentElement.dataset.keys !== "off") event.preventDefault();
      // Where the framework takes keys already, those before this one would come after it.
      event.stopImmediatePropagation();
      kept.push({ event });
    }
    wake();
  }

  function draw(event: PointerEvent) {
    if (event.type === "pointerdown") drawnOn = closest(event, told.drawn);
    if (!drawnOn) return;
    // Of a way across only its end counts.
    if (event.type === "pointermove" && kept.at(-1)?.event.type === event.type) kept.pop();
    kept.push({ event, drawnOn });
    if (event.type === "pointerup" || event.type === "pointercancel") drawnOn = null;
  }

  /** The browser would carry the link away that the drawing begins on. */
  function stay(event: Event) {
    if (drawnOn) event.preventDefault();
  }

  function again({ event, control, drawnOn: on }: Kept) {
    // The framework stood before it was over, and took it.
    if (event.eventPhase) return;
    const focus = document.activeElement;
    const field = focus instanceof HTMLInputElement && focus.type === "search" ? focus : null;
    if (control) {
      if (control instanceof HTMLInputElement) {
        // The reader has left the field since.
        if (control.type === "search" && control !== focus) return;
        // To the framework the one that the browser has chosen already would be no change.
        if (control.type === "radio") control.checked = false;
      }
      control.click();
      return;
    }
    // A key before it led into the search box, where this one was meant to be written.
    if (event instanceof KeyboardEvent && field) {
      field.value += event.key;
      return;
    }
    const same =
      event instanceof KeyboardEvent
        ? new KeyboardEvent(event.type, event)
        : new PointerEvent(event.type, event as PointerEvent);
    // Keys pressed one after the other make a pair or none by the time between them.
    Object.defineProperty(same, "timeStamp", { value: event.timeStamp });
    (on ?? event.target)?.dispatchEvent(same);
  }

  const strokes = ["pointerdown", "pointermove", "pointerup", "pointercancel"] as const;
  for (const name of ["pointermove", "pointerdown", "scroll", "focusin"])
    addEventListener(name, wake, { capture: true, passive: true, once: true });
  addEventListener("click", press, true);
  addEventListener("keydown", type, true);
  for (const name of strokes) addEventListener(name, draw, true);
  addEventListener("dragstart", stay, true);

  addEventListener(told.awake, (event) => {
    removeEventListener("click", press, true);
    if ((event as CustomEvent).detail !== "ready") return;
    removeEventListener("keydown", type, true);
    for (const name of strokes) removeEventListener(name, draw, true);
    removeEventListener("dragstart", stay, true);
    for (const one of kept) again(one);
    kept = [];
    // What was typed meanwhile is offered suggestions.
    const field = document.activeElement;
    if (
      field instanceof HTMLInputElement &&
      field.type === "search" &&
      field.value !== field.defaultValue
    )
      field.dispatchEvent(new Event("input", { bubbles: true }));
  });

  document.addEventListener("DOMContentLoaded", () => {
    let isListening: string | null = null;
    try {
      isListening = sessionStorage.getItem(told.listening);
    } catch {
      // A browser that keeps nothing.
    }
    if (location.hash || isListening || document.querySelector(told.atOnce)) wake();
  });

  // Safari has no idle moments.
  const idle = (act: () => void) =>
    self.requestIdleCallback ? self.requestIdleCallback(act) : setTimeout(act);
  addEventListener("load", () => {
    // Each in a task of its own: to ask for a file takes a telephone milliseconds.
    for (const { src } of asleep())
      idle(() => {
        const link = document.createElement("link");
        link.rel = "prefetch";
        link.as = "script";
        link.href = src;
        document.head.append(link);
      });
    setTimeout(() => idle(wake), told.longest);
  });
}
