import { expect, it } from "vitest";
import { reasonOf } from "./related.tsx";

const article = { id: "a1b2c3d4", name: "开工", date: null };
const place = {
  code: "330903",
  name: "普陀区",
  fullName: "浙江省舟山市普陀区",
  shortName: "普陀",
  primary: true,
};
const topic = { slug: "party", label: "党建廉政" };

it("says what is shared", () => {
  const shares = (sharedPlaces: (typeof place)[], sharedTopics: (typeof topic)[]) =>
    reasonOf({ ...article, sharedPlaces, sharedTopics });
  expect(shares([place], [topic])).toBe("同写普陀区、党建廉政");
  expect(shares([place], [])).toBe("同写普陀区");
  expect(shares([], [topic])).toBe("同题材：党建廉政");
});
