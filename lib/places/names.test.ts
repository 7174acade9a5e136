import { describe, expect, it } from "vitest";
import {
  ancestors,
  fullPlaceName,
  isDivision,
  isWithin,
  level,
  placeName,
  shortPlaceName,
  standsIn,
} from "./names.ts";

describe("names of divisions", () => {
  it("gives own, full and short names", () => {
    expect(placeName("330903")).toBe("普陀区");
    expect(fullPlaceName("330903")).toBe("浙江省舟山市普陀区");
    expect(fullPlaceName("310116")).toBe("上海市金山区");
    expect(fullPlaceName("441900")).toBe("广东省东莞市");
    expect(fullPlaceName("419001")).toBe("河南省济源市");
    expect(fullPlaceName("429004")).toBe("湖北省仙桃市");
    expect(fullPlaceName("659001")).toBe("新疆维吾尔自治区石河子市");
    expect(shortPlaceName("330900")).toBe("舟山");
  });

  it("gives the name of the year", () => {
    expect(fullPlaceName("420600", 2008)).toBe("湖北省襄樊市");
    expect(fullPlaceName("420600", 2020)).toBe("湖北省襄阳市");
    expect(fullPlaceName("420600")).toBe("湖北省襄阳市");
  });

  it("knows what lies above", () => {
    expect(ancestors("330903")).toEqual(["330000", "330900"]);
    expect(ancestors("310116")).toEqual(["310000"]);
    expect(ancestors("330000")).toEqual([]);
    expect(isWithin("330903", "330000")).toBe(true);
    expect(isWithin("330903", "310000")).toBe(false);
    expect(["330000", "330900", "330903"].map(level)).toEqual(["province", "city", "county"]);
  });

  it("returns an unknown code as it is", () => {
    expect(placeName("999999")).toBe("999999");
    expect(fullPlaceName("999999")).toBe("999999");
    expect(isDivision("999999")).toBe(false);
  });
});

describe("the table's years", () => {
  it.each([
    ["下城区", "330103", 2020, 2022],
    ["江干区", "330104", 2020, 2022],
    ["绍兴县", "330621", 2012, 2014],
    ["上虞市", "330682", 2012, 2014],
    ["萧山市", "330181", 2000, 2002],
    ["余杭市", "330184", 2000, 2002],
    ["即墨市", "370282", 2016, 2018],
    ["儋州市 of old", "469003", 2014, 2016],
    ["莱芜市", "371200", 2018, 2020],
    ["济源市 below 焦作", "410881", 2007, 2009],
  ])("%s has ended", (_, code, still, gone) => {
    expect(standsIn(code, still)).toBe(true);
    expect(standsIn(code, gone)).toBe(false);
    expect(standsIn(code, null)).toBe(false);
  });

  it.each([
    ["临平区", "330113", 2020, 2021],
    ["钱塘区", "330114", 2020, 2021],
    ["柯桥区", "330603", 2012, 2013],
    ["上虞区", "330604", 2012, 2013],
    ["萧山区", "330109", 2000, 2001],
    ["即墨区", "370215", 2016, 2017],
    ["儋州市", "460400", 2014, 2015],
    ["莱芜区", "370116", 2018, 2019],
    ["白杨市", "659012", 2022, 2023],
    ["西沙区", "460302", 2019, 2020],
    ["铁门关市", "659006", 2011, 2012],
    ["和安县", "653229", 2023, 2024],
    ["和康县", "653228", 2023, 2024],
  ])("%s has begun", (name, code, before, since) => {
    expect(placeName(code)).toBe(name);
    expect(standsIn(code, before)).toBe(false);
    expect(standsIn(code, since)).toBe(true);
    expect(standsIn(code, null)).toBe(true);
  });
});
