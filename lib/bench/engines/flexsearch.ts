import { Index } from "flexsearch";
import { answerFrom } from "./answer.ts";
import { tokensOfText, tokensOfWords } from "./tokens.ts";

// one function takes both apart, so it has to be told which
let isAsked = false;
const engine = new Index({
  tokenize: "strict",
  encode: (text: string) => (isAsked ? tokensOfWords(text) : tokensOfText(text)),
});

answerFrom({
  add: ({ id, headline, body }) => {
    isAsked = false;
    engine.add(id, `${headline}\n${body}`);
  },
  best: (q) => {
    isAsked = true;
    return engine.search(q, { limit: 20 });
  },
});
