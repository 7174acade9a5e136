const SENTENCE_OPENING =
  /(?:^|[。！？；\n]|[。！？]”)[\s　“]*(?:本报讯|(?:近日|日前|昨日|昨天|连日来|今年以来|近年来|目前|今年|去年|去年以来|眼下|同时|此外|[0-9０-９月日年上下午早晚]{2,12})[，,]?|[在从走进来到]{1,2})?[\s　]*$/;
/** Characters an opening can end on; any other spares the pattern. */
const SENTENCE_EDGE = new Set(
  "。！？；\n” 　“讯，,日前天来年下时外月午早晚在从走进到0123456789０１２３４５６７８９",
);
/** How far back an opening is looked for. */
const REACH = 30;

/** Whether a sentence begins at the offset, but for a date or a connective: `昨天，‖江宁区…`. */
export function opensSentence(text: string, at: number): boolean {
  if (at === 0) return true;
  if (!SENTENCE_EDGE.has(text.charAt(at - 1))) return false;
  return SENTENCE_OPENING.test(text.slice(Math.max(0, at - REACH), at));
}

const CLAUSE_EDGE = new Set("。，,；;：:！？“” \t\n　");

/** Whether only a connective stands between the offset and the stop before: `，在‖江宁区`. */
export function opensClause(text: string, at: number): boolean {
  let edge = at;
  const pair = text.slice(Math.max(0, at - 2), at);
  if (pair === "走进" || pair === "来到" || pair === "位于") edge -= 2;
  else if (pair.endsWith("在") || pair.endsWith("而")) edge -= 1;
  return edge === 0 || CLAUSE_EDGE.has(text.charAt(edge - 1));
}

const LOCATING = new Set(["位于", "地处", "落于", "落在", "生在", "生于", "走进", "来到", "走访"]);

/** Whether the words before the offset say that what follows is where: `位于‖长沙县`. */
export function isLocated(text: string, at: number): boolean {
  return LOCATING.has(text.slice(Math.max(0, at - 2), at));
}

/** Characters that end the word before a name. */
const WORD_EDGE = new Set("在到从由赴去往向对于是为和与、及《（(—-·");

/** Whether the words before the offset have ended there, so that a name begins a word of its own. */
export function beginsWord(text: string, at: number): boolean {
  return opensClause(text, at) || WORD_EDGE.has(text.charAt(at - 1)) || opensSentence(text, at);
}
