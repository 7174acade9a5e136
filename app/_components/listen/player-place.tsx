import { view } from "../view.ts";
import { PlayerSlot } from "./player-slot.tsx";

/** The player's bar with its words. */
export function PlayerPlace() {
  const { printed, words } = view();
  const { name, play, pause, previous, next, speed, rates, nextStory, last, stop } = words.listen;
  return (
    <PlayerSlot
      words={{ name, play, pause, previous, next, speed, rates, nextStory, last, stop }}
      printed={printed}
    />
  );
}
