import { expect, test } from "vitest";
import { sayNuls, sayUnread } from "./unread-characters.ts";

test.each([
  ["书\uFFFD开张", "1 character could not be read and stands as \uFFFD, in line 1, character 2"],
  [
    "书店开张\r\n书店\uFFFD\uFFFD河边\n\uFFFD",
    "3 characters could not be read and stand as \uFFFD, the first in line 2, character 3",
  ],
  [
    "一\r二\n三\n\n\uFFFD",
    "1 character could not be read and stands as \uFFFD, in line 5, character 1",
  ],
])("%j: %s", (text, said) => {
  expect(sayUnread(text)).toBe(said);
});

test.each(["", "书店开张\n", "书店?开张□", "\uE000书店", "书\u3000店"])("nothing of %j", (text) => {
  expect(sayUnread(text)).toBeNull();
});

test.each([
  ["书店\n\u0000开张", "1 NUL character was read as a blank, in line 2, character 1"],
  ["书\u0000店\u0000", "2 NUL characters were read as blanks, the first in line 1, character 2"],
])("%j: %s", (text, said) => {
  expect(sayNuls(text)).toBe(said);
});

test.each(["", "书店开张\n", "书\u0001店", "书\uFFFD店"])("no NUL in %j", (text) => {
  expect(sayNuls(text)).toBeNull();
});
