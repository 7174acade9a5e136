import type { FoundName } from "../../../places/find.ts";
import { givenNameCost, surnameRank } from "../../forms/contributors/surnames.ts";
import { isCalled, isSpeech, OPENS_NAME } from "./given-names.ts";

/** Characters of a person's name that begins with those of a place: `常德‖友`. */
const LENGTH = 3;
/** What is told of a person and of no place: an age, a sex. */
const OF_PERSON =
  /^(?:今年[一二三四五六七八九十\d]{1,3}岁|[，,（(](?:今年)?(?:[男女][，,]|[一二三四五六七八九十\d]{1,3}岁))/;
/** What follows a name behind a word for what its bearer is. */
const AFTER_NAME = /^(?:[，。、；：（）“”,\s说在是和的将向用也正把给]|$|一边)/;

/** Whether the three characters at an offset are a person's name, told by the words around them. */
function isPerson(text: string, start: number): boolean {
  const name = text.slice(start, start + LENGTH);
  if (name.length < LENGTH || surnameRank(name) === 0 || givenNameCost(name.charAt(2)) > 0) {
    return false;
  }
  const before = text.slice(Math.max(0, start - 10), start);
  const after = text.slice(start + LENGTH, start + LENGTH + 12);
  if (isCalled(before) && AFTER_NAME.test(after)) return true;
  const edge = before.slice(-1);
  if (edge !== "的" && !OPENS_NAME.has(edge)) return false;
  return isSpeech(after) || OF_PERSON.test(after);
}

/**
 * People of a page whose names begin as a short place name does: told once by a word of role before
 * them, by a verb of speech or an age behind, `常德友` is a person wherever the page names him.
 */
export function namedPeople(
  readings: readonly {
    readonly passage: { readonly text: string };
    readonly names: readonly FoundName[];
  }[],
): ReadonlySet<string> {
  const people = new Set<string>();
  for (const { passage, names } of readings) {
    for (const { start, end, kind } of names) {
      if (kind !== "short" || end - start !== LENGTH - 1) continue;
      if (isPerson(passage.text, start)) people.add(passage.text.slice(start, start + LENGTH));
    }
  }
  return people;
}

/** Whether a name at an offset is the beginning of one of the people. */
export function beginsPerson(text: string, start: number, people: ReadonlySet<string>): boolean {
  return people.size > 0 && people.has(text.slice(start, start + LENGTH));
}
