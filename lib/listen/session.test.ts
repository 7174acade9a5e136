import { describe, expect, it } from "vitest";
import {
  arriveAt,
  nextPath,
  readSession,
  type Session,
  type Story,
  showPlace,
  startSession,
  writeSession,
} from "./session.ts";

const A = "/a/aaaaaaaaaa";
const B = "/a/bbbbbbbbbb";
const C = "/a/cccccccccc";
const story = (path: string, next: string | null = null): Story => ({
  path,
  next,
  position: 3,
  total: 9,
});

describe("a session", () => {
  it.each<Session>([
    { queue: null, path: A, sentence: 0 },
    { queue: [A, B], path: B, sentence: 12 },
  ])("is read as it was written: %j", (session) => {
    expect(readSession(writeSession(session))).toEqual(session);
  });

  it.each([
    null,
    "",
    "{",
    "null",
    "[]",
    "7",
    '{"queue":null,"path":"/a/aaaaaaaaaa"}',
    '{"queue":null,"path":"//elsewhere.example","sentence":0}',
    '{"queue":["javascript:alert(1)"],"path":"/a/aaaaaaaaaa","sentence":0}',
    '{"queue":"/a/aaaaaaaaaa","path":"/a/aaaaaaaaaa","sentence":0}',
    '{"queue":null,"path":"/a/aaaaaaaaaa","sentence":-1}',
    '{"queue":null,"path":"/a/aaaaaaaaaa","sentence":0.5}',
  ])("is none: %j", (text) => expect(readSession(text)).toBeNull());

  it("starts with the first of a queue, or with the story on the page", () => {
    expect(startSession([B, C], story(A))).toEqual({ queue: [B, C], path: B, sentence: 0 });
    expect(startSession(null, story(A))).toEqual({ queue: null, path: A, sentence: 0 });
    expect(startSession(null, null)).toBeNull();
    expect(startSession([], story(A))).toBeNull();
  });

  it("goes on along the queue, else along the edition", () => {
    const queued = { queue: [C, A], path: C, sentence: 0 };
    expect(nextPath(queued, story(C, B))).toBe(A);
    expect(nextPath(queued, story(A, B))).toBeNull();
    const edition = { queue: null, path: A, sentence: 0 };
    expect(nextPath(edition, story(A, B))).toBe(B);
    expect(nextPath(edition, story(A))).toBeNull();
  });

  it("holds on its own story and on others of the queue, and nowhere else", () => {
    const queued = { queue: [A, B], path: A, sentence: 5 };
    expect(arriveAt(queued, story(A))).toBe(queued);
    expect(arriveAt(queued, story(B))).toEqual({ queue: [A, B], path: B, sentence: 0 });
    expect(arriveAt(queued, story(C))).toBeNull();
    expect(arriveAt({ queue: null, path: A, sentence: 5 }, story(B, C))).toBeNull();
  });

  it("says where one is", () => {
    expect(showPlace({ queue: [A, B], path: B, sentence: 0 }, story(B))).toBe("2 / 2");
    expect(showPlace({ queue: null, path: B, sentence: 0 }, story(B))).toBe("3 / 9");
  });
});
