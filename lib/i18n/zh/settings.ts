/** Words of the reader's settings: the panel, the tools beside an article, large print's bar. */
export const settings = {
  /** Between a setting and its new value where both are read out. */
  colon: "：",
  title: "字号与版式",
  short: "字号",
  lead: "只记在这台手机或电脑上。",
  close: "关闭",
  reset: "恢复原样",
  resetDone: "已恢复原样",
  print: {
    name: "适老大字",
    help: "字大一半，黑白分明，按钮加大",
    entered: "已换成适老大字，屏幕底部有字小、字大、退出适老",
    left: "已退出适老大字",
    bar: "适老大字",
    exit: "退出适老",
    back: "返回",
  },
  rows: {
    size: {
      name: "字号",
      values: { small: "小", medium: "中", large: "大", larger: "特大", largest: "超大" },
    },
    leading: { name: "行距", values: { close: "紧", medium: "中", open: "松" } },
    measure: { name: "行长", values: { narrow: "32字", medium: "36字", wide: "40字" } },
    face: { name: "字体", values: { serif: "宋体", sans: "黑体" } },
    theme: {
      name: "底色",
      values: { light: "纸白", sepia: "米黄", dark: "夜间", system: "随系统" },
    },
    indent: { name: "段首", values: { two: "缩两字", none: "不缩" } },
    direction: { name: "排法", values: { across: "横排", down: "文章竖排" } },
  },
  /** Rows of links that change the address. */
  address: { script: "文字", ruby: { none: "不注", pinyin: "加注" }, lang: "语言" },
  tools: {
    title: "读法",
    smaller: "字小",
    larger: "字大",
    down: "竖排",
    print: "适老",
    steps: ["一档", "二档", "三档", "四档"],
    smallest: "已是最小",
    largest: "已是最大",
  },
  /** Beside the crumb of a vertical article. */
  downHint: "竖排，自右向左读；一栏读完读下一栏",
} as const;
