import MiniSearch from "minisearch";
import { answerFrom, type Given } from "./answer.ts";
import { tokensOfText, tokensOfWords } from "./tokens.ts";

const engine = new MiniSearch<Given>({
  fields: ["headline", "body"],
  tokenize: tokensOfText,
  processTerm: (term) => term,
  searchOptions: { tokenize: tokensOfWords, combineWith: "AND", boost: { headline: 10 } },
});

answerFrom({
  add: (article) => engine.add(article),
  best: (q) =>
    engine
      .search(q)
      .slice(0, 20)
      .map(({ id }) => id),
});
