/** Runs in the browser before the page comes alive; `next build` finds it by its name. */
import { watchTheWay } from "./app/_components/on-the-way.ts";

watchTheWay();
