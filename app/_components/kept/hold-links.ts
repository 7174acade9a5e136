/** Milliseconds a link waits at most. */
const LONGEST = 2_000;

/**
 * Has a link that is followed while an article is being saved wait for the end of it, since a page that is left
 * gives up what it was about. Of several links the last counts; those for another tab or window lead there at once.
 */
export function holdLinks(saving: Promise<unknown>): void {
  let followed: HTMLElement | null = null;
  function hold(event: MouseEvent) {
    const { target, ctrlKey, metaKey, shiftKey, altKey } = event;
    const link = target instanceof Element ? target.closest<HTMLElement>("a[href]") : null;
    if (!link || ctrlKey || metaKey || shiftKey || altKey) return;
    event.preventDefault();
    followed = link;
  }
  document.addEventListener("click", hold);
  const longest = new Promise((settle) => setTimeout(settle, LONGEST));
  const end = () => {
    document.removeEventListener("click", hold);
    followed?.click();
  };
  Promise.race([saving, longest]).then(end, end);
}
