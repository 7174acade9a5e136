import { BOX_NAMES, type BoxName } from "./data/boxes.ts";

/** Whether a class or id names a box that stands beside a story on its page. */
export const isNamedBeside = namedBy(({ at }) => at.includes("page"));
/** Whether it names a guest in a story's own box. */
export const isNamedGuest = namedBy(({ at }) => at.includes("story"));
/** Whether it names a box that a story may have too. */
export const isNamedEither = namedBy(({ either }) => either === true);
/** Whether it names, by a whole name, a box that is never a story's: `footer`, not `article-footer`. */
export const isNamedNever = namedBy(({ at }) => at.includes("always"), "");

/** `joints` part the words of a name. */
function namedBy(isMeant: (name: BoxName) => boolean, joints = "_-"): (label: string) => boolean {
  const names = BOX_NAMES.filter(isMeant).map((each) => each.names);
  const pattern = new RegExp(`(?:^|[\\s${joints}])(?:${names.join("|")})(?:[\\s${joints}]|$)`, "u");
  return (label) => label !== "" && pattern.test(label);
}
