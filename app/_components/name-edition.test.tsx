import { expect, test } from "vitest";
import type { ShownPlace } from "../../lib/queries/shapes.ts";
import { editionPlace, nameEdition } from "./name-edition.ts";

const county: ShownPlace = {
  code: "331081",
  name: "温岭市",
  fullName: "浙江省台州市温岭市",
  shortName: "温岭",
  primary: true,
};
const province: ShownPlace = { ...county, code: "330000", fullName: "浙江省", shortName: "浙江" };

test("an edition is named by the place it speaks from", () => {
  expect(editionPlace({ home: county, stories: [] })).toBe("温岭");
  expect(editionPlace({ home: province, stories: [] })).toBe("浙江多地");
  expect(editionPlace({ home: null, stories: [] })).toBe("地方未详");
});

test("and by its date as far as that is known", () => {
  const date = {
    value: "2024-08-16",
    precision: "month",
    basis: "inferred",
    earliest: "2024-08-16",
    latest: "2024-08-31",
  } as const;
  expect(nameEdition({ home: county, stories: [], date })).toBe("温岭，2024年8月");
  expect(nameEdition({ home: county, stories: [], date: null })).toBe("温岭，日期未详");
});
