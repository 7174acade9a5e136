import { describe, expect, it } from "vitest";
import { holdsTag, markOf, tagOf, tagWithMark } from "./tags.ts";

const BODY = Buffer.from("报栏");
const mark = markOf("/a/x", 1);
const tag = tagOf(mark, BODY);

describe("tags", () => {
  it("name what was asked for, the version and what the page says", () => {
    expect(tag).toMatch(/^W\/"[\w-]{12}\.[\w-]{22}"$/);
    expect(new Set([mark, markOf("/a/x", 2), markOf("/a/y", 1)]).size).toBe(3);
    expect(tagOf(mark, Buffer.from("报 栏"))).not.toBe(tag);
  });

  it.each([tag, tag.slice(2), `"other", ${tag}`, `${tagOf(markOf("/a/y", 1), BODY)} , ${tag}`])(
    "are known by their mark in %s",
    (given) => {
      expect(tagWithMark(given, mark)).toBe(tag);
    },
  );

  it.each([`"${mark}"`, `W/"x${mark}.abc"`, tagOf(markOf("/a/x", 2), BODY), "*", ""])(
    "have no such mark in %s",
    (given) => {
      expect(tagWithMark(given, mark)).toBeNull();
    },
  );

  it("are held by who has the same page of another version", () => {
    expect(holdsTag(tagOf(markOf("/a/x", 2), BODY), tag)).toBe(true);
    expect(holdsTag("*", tag)).toBe(true);
  });

  it.each([tagOf(mark, Buffer.from("另")), `"${mark}."`, "", '"*"'])(
    "are not held by %s",
    (given) => {
      expect(holdsTag(given, tag)).toBe(false);
    },
  );
});
