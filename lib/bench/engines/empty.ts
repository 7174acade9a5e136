import { answerFrom } from "./answer.ts";

// What a process takes that holds nothing to search in.
answerFrom({ add: () => {}, best: () => [] });
