/** Turns of argument rather than of report; they show comment by their number. */
export const ARGUMENT: ReadonlySet<string> = new Set(
  (
    "应当 应该 应坚持 应以 应就 应在 应从 应有 应让 应把 应对 应加快 应注重 理应 本应 必须 不能 不应 不妨 不禁 岂能 岂不 岂可 何不 " +
    "何以 何尝 何必 何况 令人 让人 无疑 显然 诚然 固然 其实 不仅如此 这表明 这说明 可见 值得 有望 才能 方能 唯有 只有 尚需 " +
    "原来 因此 所谓 与其 倘若 如果 否则 说到底 归根结底 归根到底 关键在于 期待 呼唤 切莫 切忌 试想 反观 换言之 毋庸置疑 殊不知 " +
    "难道 究竟 恰恰 毕竟 笔者 ？ ?"
  ).split(" "),
);

/** Verbs that report what somebody said; with a pause after them they bring in the words. */
export const SPEECH: ReadonlySet<string> = new Set("强调 指出 要求 表示".split(" "));
