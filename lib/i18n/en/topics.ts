import type { Words } from "../words.ts";

/** Names of the topics by slug. */
export const topics: Words["topics"] = {
  politics: "Politics",
  party: "Party and Anti-corruption",
  economy: "Economy and Industry",
  society: "Society",
  health: "Health",
  education: "Education",
  safety: "Safety",
  transport: "Transport",
  rural: "Farming and Countryside",
  culture: "Culture and Tourism",
  energy: "Energy",
  technology: "Science and Technology",
  law: "Law",
  opinion: "Opinion",
  sports: "Sport",
  environment: "Environment",
};
