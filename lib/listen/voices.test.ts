import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { listVoices, VOICE_SCRIPT, VOICE_STORED_AS } from "./voices.ts";

const voice = (lang: string, localService = true, isDefault = false) => ({
  lang,
  localService,
  default: isDefault,
});

describe("listVoices", () => {
  it.each([
    [["en-US", "zh-CN"], "zh-CN"],
    [["zh-HK", "zh_TW", "zh_CN"], "zh_CN"],
    [["zh-HK", "zh-TW"], "zh-TW"],
    [["yue-HK", "cmn-Hans-CN"], "cmn-Hans-CN"],
    [["zh-HK"], "zh-HK"],
    [["en-US", "ja-JP", "zha-CN"], undefined],
    [[], undefined],
  ])("of %j takes %s first", (langs, lang) => {
    expect(listVoices(langs.map((lang) => voice(lang)))[0]?.lang).toBe(lang);
  });

  it("prefers the reader's default, then one that needs no network", () => {
    const [far, near, own] = [
      voice("zh-CN", false),
      voice("zh-CN"),
      voice("zh-CN", false, true),
    ] as const;
    expect(listVoices([far, near, own])).toEqual([own, near, far]);
  });
});

/** Runs the head's script as a browser with these voices would; `late` are those that come afterwards. */
function open({
  now = [],
  late = [],
  print,
  kept,
}: Partial<Record<"now" | "late", string[]>> & {
  print?: string;
  kept?: string;
}) {
  const stored = new Map(kept === undefined ? [] : [[VOICE_STORED_AS, kept]]);
  const dataset: Record<string, string> = print === undefined ? {} : { print };
  let voices = now;
  let changed = () => {};
  const speechSynthesis = {
    getVoices: () => voices.map((lang) => ({ lang })),
    addEventListener: (_: string, listener: () => void) => {
      changed = listener;
    },
  };
  runInNewContext(VOICE_SCRIPT, {
    window: { speechSynthesis, SpeechSynthesisUtterance: class {} },
    document: { documentElement: { dataset } },
    localStorage: {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => stored.set(key, value),
      removeItem: (key: string) => stored.delete(key),
    },
  });
  const first = dataset.voice;
  voices = [...now, ...late];
  changed();
  return { first, later: dataset.voice, kept: stored.size > 0 };
}

describe("VOICE_SCRIPT", () => {
  it.each([
    ["a voice at once", { now: ["en-US", "zh-CN"] }, ["on", "on", true]],
    ["one that comes late", { late: ["zh-CN"] }, [undefined, "on", true]],
    ["one known from before", { late: ["zh-CN"], kept: "on" }, ["on", "on", true]],
    ["one that is gone", { late: ["en-US"], kept: "on" }, ["on", undefined, false]],
    ["none for Chinese", { now: ["en-US"] }, [undefined, undefined, false]],
    ["none at all", {}, [undefined, undefined, false]],
    ["large print, late", { late: ["zh-CN"], print: "large" }, [undefined, undefined, true]],
    ["large print, known", { late: ["zh-CN"], print: "large", kept: "on" }, ["on", "on", true]],
  ])("%s", (_, browser, [first, later, kept]) => {
    expect(open(browser)).toEqual({ first, later, kept });
  });

  it("does nothing in a browser without speech", () => {
    const dataset = {};
    runInNewContext(VOICE_SCRIPT, { window: {}, document: { documentElement: { dataset } } });
    expect(dataset).toEqual({});
  });
});
