import { expect, test } from "vitest";
import { readAsWords } from "./read-as-words.ts";

test.each([
  ["title:", ["title: title"]],
  ["title: 医保", ["title: title"]],
  ['title:""', ['title:"" title']],
  ["-AUTHOR： 医保", ["-AUTHOR： author"]],
  ["place:", ["place: place"]],
  ["topic:zzz", ["topic:zzz topic"]],
  ["date:abc", ["date:abc date"]],
  ["date:2023-13 医保", ["date:2023-13 date"]],
  ['"', ['" quote']],
  ['"医保 局', ['"医保 quote']],
  ["“医保 局", ["“医保 quote"]],
  ['title:"医保', ['title:"医保 quote']],
  ["- 医保 -", ["- sign"]],
  ["subtitle:医保", ["subtitle:医保 field"]],
  ["date:abc foo：bar", ["date:abc date", "foo：bar field"]],
  ["foo:bar foo:bar", ["foo:bar field"]],
])("%j is read as words", (q, parts) => {
  expect(readAsWords(q).map(({ part, as }) => `${part} ${as}`)).toEqual(parts);
});

test.each([
  "",
  "医保 局",
  "title:医保",
  "-医保",
  "date:2023-06..2023-08",
  "topic:health",
  '"医保 局"',
  '"title:"',
  "“培训+演练”消防",
  "”“",
  "时间：8点",
  "作者：张三",
  "8:30",
  "https://example.org",
  "a:b",
])("%j says nothing", (q) => expect(readAsWords(q)).toEqual([]));
