import { view } from "../view.ts";
import { StarButton } from "./star-button.tsx";

/** 收藏 of article `id` with its words; `follows` where the page has another. */
export function Star({ id, follows }: { id: string; follows?: boolean }) {
  const { star, saved, removed, full, lost, refused } = view().words.kept;
  const words = { star, saved, removed, full, lost, refused };
  return <StarButton key={id} id={id} words={words} follows={follows} />;
}
