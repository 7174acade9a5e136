import { create, insert, search } from "@orama/orama";
import { answerFrom } from "./answer.ts";
import { tokensOfText, tokensOfWords } from "./tokens.ts";

const engine = create({
  schema: { headline: "string", body: "string" } as const,
  components: {
    tokenizer: {
      language: "chinese",
      normalizationCache: new Map(),
      // words come without the name of a property
      tokenize: (text, _language, property) =>
        property === undefined ? tokensOfWords(text) : tokensOfText(text),
    },
  },
});

answerFrom({
  add: (article) => insert(engine, article),
  best: async (q) => {
    // a threshold of 0: every token has to be there
    const asked = { term: q, limit: 20, threshold: 0, boost: { headline: 10 } };
    const { hits } = await search(engine, asked);
    return hits.map(({ id }) => id);
  },
});
