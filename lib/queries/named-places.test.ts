import { afterAll, beforeAll, expect, test } from "vitest";
import { EMPTY_FILTER } from "../filters.ts";
import { makeCollection, SET_UP } from "../make/told-collection.ts";
import { TOLD_PAGES } from "../make/told-pages.ts";
import { countArticles } from "./list.ts";
import { findNamedPlaces } from "./named-places.ts";

let remove: () => Promise<void>;
beforeAll(async () => {
  remove = await makeCollection(TOLD_PAGES);
}, SET_UP);
afterAll(() => remove());

const found = async (q: string) =>
  (await findNamedPlaces(q)).map(({ code, count }) => `${code} ${count}`).join(", ");

test.each([
  ["its name", "舟山市", "330900 4"],
  ["its short name", "舟山", "330900 4"],
  ["its full name", "浙江省舟山市普陀区", "330903 3"],
  ["a name several bear, most articles first", "普陀区", "330903 3, 310107 2"],
  ["blanks around it", " 浙江 ", "330000 4"],
  ["radicals that look like its characters", "⾈山", "330900 4"],
])("a place is found by %s", async (_, q, places) => {
  expect(await found(q)).toBe(places);
});

test.each(["", " ", "舟", "舟山 医保", "舟山市的", "%", "' OR 1=1 --", "杭州市"])(
  "%j names no place of the collection",
  async (q) => expect(await findNamedPlaces(q)).toEqual([]),
);

test("a place has its names and as many articles as its list", async () => {
  const [place] = await findNamedPlaces("上海");
  expect(place).toEqual({
    code: "310000",
    name: "上海市",
    fullName: "上海市",
    count: await countArticles({ ...EMPTY_FILTER, places: ["310000"] }),
  });
});
