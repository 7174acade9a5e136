import { describe, expect, it } from "vitest";
import { Player } from "./player.ts";
import { REST, START_WITHIN } from "./say.ts";
import { LONGEST_BREATH } from "./sentences.ts";
import { FakeVoice } from "./testing/fake-voice.ts";

function open(sentences = ["甲。", "乙。", "丙。"]) {
  const voice = new FakeVoice();
  const states: string[] = [];
  const player = new Player(voice, "1", () => states.push(`${player.status} ${player.at}`));
  player.load(sentences);
  return { voice, player, states };
}

describe("Player", () => {
  it("reads sentence after sentence, then has ended", () => {
    const { voice, player, states } = open();
    expect(voice.said).toEqual([]);
    player.play();
    player.play();
    for (let time = 0; time < 3; time++) voice.end();
    expect(voice.texts).toEqual(["甲。", "乙。", "丙。"]);
    expect(states).toEqual(["paused 0", "playing 0", "playing 1", "playing 2", "ended 2"]);
  });

  it("takes a long sentence in breaths without moving on", () => {
    const long = `${"甲".repeat(LONGEST_BREATH - 1)}，${"乙".repeat(20)}。`;
    const { voice, player } = open([long, "丙。"]);
    player.play();
    voice.end();
    expect([player.at, voice.texts.join("")]).toEqual([0, long]);
    voice.end();
    expect([player.at, voice.texts.at(-1)]).toEqual([1, "丙。"]);
  });

  it("pauses, and goes on with the breath it was in", () => {
    const { voice, player } = open();
    player.play();
    voice.end();
    player.pause();
    expect([player.status, voice.pending]).toEqual(["paused", null]);
    player.play();
    expect(voice.texts).toEqual(["甲。", "乙。", "乙。"]);
  });

  it("steps, speaking only while it plays, and no further than the ends", () => {
    const { voice, player } = open();
    player.step(1);
    player.step(-5);
    expect([player.at, voice.texts]).toEqual([0, []]);
    player.play();
    player.step(2);
    player.step(1);
    expect([player.at, voice.texts]).toEqual([2, ["甲。", "丙。", "丙。"]]);
    expect(player.status).toBe("playing");
  });

  it("goes at another speed from the breath it is in", () => {
    const { voice, player } = open();
    player.setRate("1.5");
    expect(voice.said).toEqual([]);
    player.play();
    player.setRate("2");
    expect(voice.said.map(({ text, rate }) => `${text}${rate}`)).toEqual(["甲。1.5", "甲。2"]);
  });

  it("stands paused where the voice stops of itself, tells why, and can be started then", () => {
    const { voice, player } = open();
    player.play();
    voice.fail("not-allowed");
    expect([player.status, player.at, player.trouble]).toEqual(["paused", 0, "refused"]);
    player.play();
    expect(player.trouble).toBe(null);
    voice.end();
    expect([player.status, player.at]).toEqual(["playing", 1]);
    voice.pass(START_WITHIN + REST + START_WITHIN);
    expect([player.status, player.at, player.trouble]).toEqual(["paused", 1, "silent"]);
    player.load(["丁。"]);
    expect(player.trouble).toBe(null);
  });

  it("has no trouble when another tab or the reader cuts it off", () => {
    const { voice, player } = open();
    player.play();
    voice.fail("interrupted");
    expect([player.status, player.trouble]).toEqual(["paused", null]);
    player.play();
    player.pause();
    voice.pass(1_000_000);
    expect([player.status, player.trouble, voice.texts]).toEqual([
      "paused",
      null,
      ["甲。", "甲。"],
    ]);
  });

  it("takes up its breath in a voice that came late, if it reads", () => {
    const { voice, player } = open();
    player.again();
    expect(voice.texts).toEqual([]);
    player.play();
    player.again();
    expect([voice.texts, voice.cancelled, player.status]).toEqual([["甲。", "甲。"], 1, "playing"]);
  });

  it("does not listen to an utterance that was dropped", () => {
    const { voice, player } = open();
    player.play();
    const dropped = voice.pending;
    player.step(1);
    voice.report(dropped, "onstart");
    voice.report(dropped, "onend");
    voice.report(dropped, "onerror", "synthesis-failed");
    expect([player.status, player.at, voice.texts]).toEqual(["playing", 1, ["甲。", "乙。"]]);
  });

  it("can be stopped where a voice ends what it is given before it says that it took it", () => {
    const { voice, player } = open();
    const { speak } = voice;
    voice.speak = (given) => {
      speak(given);
      if (given.text !== "丙。") voice.end();
    };
    player.play();
    expect([player.status, player.at, voice.pending?.text]).toEqual(["playing", 2, "丙。"]);
    player.pause();
    expect([player.status, player.at, voice.pending]).toEqual(["paused", 2, null]);
  });

  it("begins again after the end, and takes up another story in its midst", () => {
    const { voice, player } = open(["甲。"]);
    player.play();
    voice.end();
    player.play();
    expect([player.status, voice.texts]).toEqual(["playing", ["甲。", "甲。"]]);
    player.load(["丁。", "戊。"], 1);
    expect([player.status, player.at, voice.pending]).toEqual(["paused", 1, null]);
    player.load(["丁。"], 7);
    expect(player.at).toBe(0);
  });

  it("has nothing to say of a story without a sentence", () => {
    const { voice, player } = open([]);
    player.play();
    expect([player.status, voice.said]).toEqual(["ended", []]);
  });
});
