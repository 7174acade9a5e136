/** Words of the keys and their help sheet. */
export const keys = {
  title: "键盘快捷键",
  lead: "在网页上直接按。打字时、按着Ctrl或Alt时不算。",
  /** Between the two keys of a pair. */
  between: "再按",
  actions: {
    next: "列表或本期的下一篇",
    previous: "列表或本期的上一篇",
    back: "从文章回列表或版面",
    search: "搜索",
    filters: "筛选",
    save: "收藏，或取消收藏",
    theme: "换底色",
    front: "最新一期",
    editions: "往期",
    places: "地方",
    saved: "收藏",
    help: "打开这张表",
  },
  /** Named as the key is marked. */
  escape: "Esc",
  close: "关掉打开的框",
  row: { name: "单键", values: { on: "用", off: "不用" } },
  rowHelp: "用语音输入或常误碰键盘，可以不用。",
  first: "前面没有了",
  last: "后面没有了",
  firstOfEdition: "已是本期第一篇，按u回列表或版面",
  lastOfEdition: "已是本期最后一篇，按u回列表或版面",
} as const;
