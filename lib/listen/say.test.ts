import { describe, expect, it } from "vitest";
import { endWithin, REST, START_WITHIN, say } from "./say.ts";
import { LONGEST_BREATH } from "./sentences.ts";
import { FakeVoice } from "./testing/fake-voice.ts";

function open(text = "甲。", rate = 1) {
  const voice = new FakeVoice();
  const endings: string[] = [];
  const stop = say(voice, text, rate, (ending) => endings.push(ending));
  return { voice, endings, stop };
}

describe("say", () => {
  it("tells that a breath was said, and watches it no longer", () => {
    const { voice, endings } = open();
    voice.start();
    voice.end();
    expect([endings, voice.texts, voice.isWaiting]).toEqual([["said"], ["甲。"], false]);
  });

  it("speaks once more when the voice does not begin, then tells that it is silent", () => {
    const { voice, endings } = open();
    voice.pass(START_WITHIN - 1);
    expect([voice.texts, voice.cancelled]).toEqual([["甲。"], 0]);
    voice.pass(1);
    expect([voice.texts, voice.cancelled]).toEqual([["甲。"], 1]);
    voice.pass(REST);
    expect([voice.texts, endings]).toEqual([["甲。", "甲。"], []]);
    voice.pass(START_WITHIN);
    expect([endings, voice.cancelled, voice.isWaiting]).toEqual([["silent"], 2, false]);
  });

  it("goes on when the second attempt is heard", () => {
    const { voice, endings } = open();
    voice.pass(START_WITHIN + REST);
    voice.start();
    voice.end();
    expect(endings).toEqual(["said"]);
  });

  it("gives a voice that has begun its time by length and speed, then takes it for silent", () => {
    const long = "甲".repeat(LONGEST_BREATH);
    const { voice, endings } = open(long, 0.75);
    voice.start();
    voice.pass(endWithin(long, 0.75) - 1);
    expect(voice.texts).toHaveLength(1);
    voice.pass(1 + REST);
    voice.start();
    voice.pass(endWithin(long, 0.75));
    expect([voice.texts.length, endings]).toEqual([2, ["silent"]]);
    // A slow voice takes half a second a character.
    expect(endWithin(long, 1)).toBeGreaterThan(2 * 500 * long.length);
  });

  it("speaks once more when the voice fails, then tells", () => {
    const { voice, endings } = open();
    voice.fail("synthesis-failed");
    expect(endings).toEqual([]);
    voice.pass(REST);
    voice.fail("synthesis-failed");
    expect([voice.texts.length, endings, voice.isWaiting]).toEqual([2, ["failed"], false]);
  });

  it.each([
    ["voice-unavailable", "voice"],
    ["language-unavailable", "voice"],
    ["synthesis-unavailable", "voice"],
    ["audio-busy", "sound"],
    ["audio-hardware", "sound"],
    ["network", "network"],
    ["not-allowed", "refused"],
    ["interrupted", "cut"],
    ["canceled", "cut"],
  ])("tells at once of %s, and cancels nothing of another tab's", (error, ending) => {
    const { voice, endings } = open();
    voice.fail(error);
    expect([endings, voice.cancelled, voice.isWaiting]).toEqual([[ending], 0, false]);
  });

  it.each([
    ["before it begins", () => {}],
    ["while it speaks", (voice: FakeVoice) => voice.start()],
    ["between two attempts", (voice: FakeVoice) => voice.pass(START_WITHIN)],
  ])("tells nothing once it is stopped: %s", (_, come) => {
    const { voice, endings, stop } = open();
    come(voice);
    stop();
    voice.pass(1_000_000);
    expect([endings, voice.texts, voice.pending]).toEqual([[], ["甲。"], null]);
  });
});
