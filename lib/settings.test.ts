import { describe, expect, it } from "vitest";
import { SettingsError, settings } from "./settings.ts";

describe("settings", () => {
  it("has a default for everything", () => {
    const defaults = {
      host: "127.0.0.1",
      port: 3000,
      processes: 1,
      databaseUrl: "file:data/baolan.db",
      baseUrl: null,
      origin: "http://127.0.0.1:3000",
    };
    expect(settings({})).toEqual(defaults);
    expect(settings({ HOST: "", PORT: "", PROCESSES: "", DATABASE_URL: "", BASE_URL: "" })).toEqual(
      defaults,
    );
  });

  it("takes what is set", () => {
    expect(
      settings({
        HOST: "[::1]",
        PORT: "0",
        PROCESSES: "4",
        DATABASE_URL: "file:/srv/baolan/board.db",
        BASE_URL: "https://News.Example.cn/",
      }),
    ).toEqual({
      host: "::1",
      port: 0,
      processes: 4,
      databaseUrl: "file:/srv/baolan/board.db",
      baseUrl: "https://news.example.cn",
      origin: "https://news.example.cn",
    });
    expect(settings({ HOST: "localhost" }).host).toBe("localhost");
    expect(settings({ HOST: "::1", PORT: "8080" }).origin).toBe("http://[::1]:8080");
  });

  it.each([
    ["PORT", "70000"],
    ["PORT", "-1"],
    ["PORT", "3000 "],
    ["PORT", "http"],
    ["PROCESSES", "0"],
    ["PROCESSES", "65"],
    ["PROCESSES", "two"],
    ["HOST", "127.0.0.256"],
    ["HOST", "http://localhost"],
    ["HOST", "a b"],
    ["DATABASE_URL", "postgres://localhost/board"],
    ["DATABASE_URL", "file:"],
    ["DATABASE_URL", "file:data/"],
    ["BASE_URL", "news.example.cn"],
    ["BASE_URL", "ftp://news.example.cn"],
    ["BASE_URL", "https://news.example.cn/board"],
    ["BASE_URL", "https://news.example.cn/?a=1"],
    ["BASE_URL", "https://user@news.example.cn/"],
  ])("refuses %s=%s in one line that names it", (name, value) => {
    const read = () => settings({ [name]: value });
    expect(read).toThrow(SettingsError);
    expect(read).toThrow(new RegExp(`^${name}=.* cannot be used: it takes .+\\.$`));
  });
});
