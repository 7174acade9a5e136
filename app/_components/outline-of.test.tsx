import { expect, it } from "vitest";
import { outlineOf } from "./outline-of.ts";

it.each([
  ["/", "front"],
  ["/editions/2023-06-13", "front"],
  ["/articles", "list"],
  ["/a/k3v9x2mq7d", "story"],
  ["/a/k3v9x2mq7d/source", null],
  ["/editions", "calendar"],
  ["/places", "map"],
  ["/places/330903", "map"],
  ["/feed.xml", null],
])("%s looks from afar like: %s", (path, outline) => {
  expect(outlineOf(path)).toBe(outline);
});
