import { expect, it } from "vitest";
import { addressQuery } from "./address-query.ts";

it("keeps repeated parameters and drops absent ones", () => {
  const query = addressQuery({ place: ["330903", "310116"], q: "医保 服务", page: undefined });
  expect(query.toString()).toBe(
    `place=330903&place=310116&q=${encodeURIComponent("医保")}+${encodeURIComponent("服务")}`,
  );
});
