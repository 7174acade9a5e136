import { view } from "../view.ts";
import { PlayerSlot } from "./player-slot.tsx";

/** The player's bar with its words. */
export function PlayerPlace() {
  const { printed, words } = view();
  // The other words of it are the ways' own, some of them functions, which no script is sent.
  const { story: _, edition: __, ...bar } = words.listen;
  return <PlayerSlot words={bar} printed={printed} />;
}
