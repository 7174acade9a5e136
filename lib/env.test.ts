import { afterEach, expect, test, vi } from "vitest";
import { baseUrl } from "./env.ts";

afterEach(() => vi.unstubAllEnvs());

test("the public origin is BASE_URL", () => {
  vi.stubEnv("BASE_URL", "https://paper.example/");
  expect(baseUrl().href).toBe("https://paper.example/");
});

test("without BASE_URL it is the address served", () => {
  vi.stubEnv("BASE_URL", "");
  vi.stubEnv("HOST", "");
  vi.stubEnv("PORT", "8080");
  expect(baseUrl().href).toBe("http://127.0.0.1:8080/");
});

test.each(["paper.example", "ftp://paper.example", "javascript:alert(1)"])(
  "%s is refused by name",
  (value) => {
    vi.stubEnv("BASE_URL", value);
    expect(() => baseUrl()).toThrow(/BASE_URL is .*http or https/);
  },
);
