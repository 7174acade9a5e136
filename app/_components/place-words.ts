import type { ShownPlace } from "../../lib/queries/shapes.ts";

/** A place without its province, the way lists name it: `舟山市普陀区`, `杭州市`, `浙江省`. */
export function placeInCity(place: Pick<ShownPlace, "fullName">): string {
  return place.fullName.replace(/^.{2,8}?(?:省|自治[区區])(?=.)/u, "");
}
