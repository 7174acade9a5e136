import { passageOf } from "../../../../text/passage.ts";
import { formatDay } from "../calendar.ts";
import type { Clue, Recogniser, Saying } from "../clue.ts";
import { unitOf } from "../units.ts";

function pad(value: number | null): string {
  return value === null ? "??" : String(value).padStart(2, "0");
}

/** A saying on one line: `event ????-06-12 lag 0,1,2`, `coming +1-02-28`, `era 2023..2023`. */
function show(says: Saying): string {
  switch (says.kind) {
    case "stamp":
      return `stamp ${formatDay(says.day)} rank ${says.rank}`;
    case "event": {
      const year =
        says.year ?? (says.shift === null ? "????" : says.shift === 0 ? "this" : says.shift);
      const end =
        says.lastDate === says.firstDate
          ? ""
          : `..${says.lastMonth ? `${pad(says.lastMonth)}-` : ""}${pad(says.lastDate)}`;
      const marks = [
        says.lag ? `lag ${says.lag.join()}` : "",
        says.strength === "weak" ? "weak" : "",
        says.evening ? "evening" : "",
        says.weekday === null ? "" : `weekday ${says.weekday}`,
      ];
      return [
        "event",
        `${year}-${pad(says.month)}-${pad(says.firstDate)}${end}`,
        ...marks.filter(Boolean),
      ].join(" ");
    }
    case "coming":
      return `coming ${says.year ?? (says.shift === null ? "????" : `+${says.shift}`)}-${pad(says.month)}-${pad(says.date)}`;
    case "era": {
      const best = [...says.windows].sort((a, b) => b.weight - a.weight)[0];
      return best ? `era ${formatDay(best.from)}..${formatDay(best.to)}` : "era";
    }
    case "season":
      return `season ${says.months.join()}`;
    case "irrelevant":
      return "irrelevant";
  }
}

/** What a recogniser sees in one text of a story (or of furniture), one line a clue: `text → saying`. */
export function readClues(
  read: Recogniser,
  text: string,
  where: "prose" | "credit" | "furniture" = "prose",
): string[] {
  const passage = passageOf(text, [[0, text.length]]);
  const unit = unitOf(passage, where === "furniture" ? null : 0, where === "prose");
  return read(unit).map((clue: Clue) => `${clue.text} → ${show(clue.says)}`);
}
