/** What is listened to: the story, and those that follow it. Kept while the tab is open. */

/** Where the tab keeps it: `sessionStorage` under this key. */
export const SESSION_STORED_AS = "baolan.listening";

/** A story of the page now shown. Paths bear no view: `/a/k3v9x2mq7d`. */
export interface Story {
  readonly path: string;
  /** The next story of its edition. */
  readonly next: string | null;
  /** 1-based place in its edition, and the number of stories there. */
  readonly position: number;
  readonly total: number;
}

export interface Session {
  /** Stories in the order they are read; null follows the edition of the story read. */
  readonly queue: readonly string[] | null;
  /** The story being read. */
  readonly path: string;
  /** Number of the sentence being read, from 0. */
  readonly sentence: number;
}

const PATH = /^\/a\/[a-z0-9]{8,16}$/;

const isPath = (value: unknown): value is string => typeof value === "string" && PATH.test(value);

/** Reads what was stored, which may be anything; null for what is no session. */
export function readSession(text: string | null): Session | null {
  try {
    const { queue, path, sentence } = Object(JSON.parse(text ?? "null"));
    const isQueue = queue === null || (Array.isArray(queue) && queue.every(isPath));
    if (!isQueue || !isPath(path) || !Number.isSafeInteger(sentence) || sentence < 0) return null;
    return { queue, path, sentence };
  } catch {
    return null;
  }
}

export function writeSession({ queue, path, sentence }: Session): string {
  return JSON.stringify({ queue, path, sentence });
}

/** Listening from the first of `queue`, or from `here` on through its edition; null for an empty queue. */
export function startSession(queue: readonly string[] | null, here: Story | null): Session | null {
  const path = queue ? queue[0] : here?.path;
  return path === undefined ? null : { queue, path, sentence: 0 };
}

/** The story to go on with after `here`; null after the last. */
export function nextPath({ queue }: Session, here: Story): string | null {
  const at = queue?.indexOf(here.path) ?? -1;
  return queue && at >= 0 ? (queue[at + 1] ?? null) : here.next;
}

/** Whether a path is that of the story read, or of another one of the queue. */
export function isOf({ queue, path }: Session, other: string): boolean {
  return path === other || (queue?.includes(other) ?? false);
}

/**
 * The session when the page shows `here`: the same when that is the story read, from its first sentence
 * when it is another one of the queue, else null: the reader has left what was listened to.
 */
export function arriveAt(session: Session, here: Story): Session | null {
  if (!isOf(session, here.path)) return null;
  return session.path === here.path ? session : { ...session, path: here.path, sentence: 0 };
}

/** `2 / 7`: the place of `here` in the queue, or in its edition. */
export function showPlace({ queue }: Session, here: Story): string {
  const at = queue?.indexOf(here.path) ?? -1;
  return queue && at >= 0 ? `${at + 1} / ${queue.length}` : `${here.position} / ${here.total}`;
}
