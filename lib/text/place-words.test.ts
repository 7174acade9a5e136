import { expect, test } from "vitest";
import { cityAndCounty, commonProvince } from "./place-words.ts";

const place = (code: string, fullName: string, shortName: string) => ({
  code,
  fullName,
  shortName,
});
const tianshan = place("650105", "新疆维吾尔自治区乌鲁木齐市水磨沟区", "水磨沟");
const wenling = place("331081", "浙江省台州市温岭市", "温岭");

test.each([
  [wenling, "台州温岭"],
  [place("310116", "上海市金山区", "金山"), "上海金山"],
  [place("331000", "浙江省台州市", "台州"), "台州"],
  [place("330000", "浙江省", "浙江"), "浙江"],
  [tianshan, "乌鲁木齐水磨沟"],
])("%o", (given, words) => expect(cityAndCounty(given)).toBe(words));

test("the common province of several places", () => {
  expect(commonProvince([wenling, place("330100", "浙江省杭州市", "杭州")])).toBe("浙江");
  expect(commonProvince([tianshan])).toBe("新疆");
  expect(commonProvince([wenling, tianshan])).toBeNull();
  expect(commonProvince([])).toBeNull();
});
