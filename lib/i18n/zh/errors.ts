/** Words of the pages that say what went wrong, each with a way on. */
export const errors = {
  badAddress: {
    title: "网址里有一处读不懂",
    /** What the parameters of an address are called on the page. */
    names: {
      place: "地方",
      topic: "题材",
      section: "栏目",
      paper: "报纸",
      author: "署名",
      date: "日期",
      from: "起始日期",
      to: "截止日期",
      q: "检索词",
      sort: "排序",
      page: "页码",
      year: "年份",
      editions: "日期",
      lang: "语言",
      script: "字体",
      ruby: "注音",
    },
    sentence: (name: string, parameter: string, value: string) =>
      `${name} ${parameter} 不能是“${value}”。`.trim(),
    takes: (takes: string) => `它要的是：${takes}。`,
    rest: "不要这一项，看其余的",
  },
  notFound: {
    title: "没有这一页",
    sentence: "这个网址上没有文章、报纸或地方。可能少抄了几个字，也可能文章已从报栏取下。",
  },
  broken: {
    title: "这一页没能排出来",
    sentence: "报栏自己出了错，不是你的错。错误已记在运行报栏的那台机器上。",
    retry: "再试一次",
  },
  waysOn: "往哪里去",
  newest: "看最新一期",
  all: "看全部文章",
  places: "看有文章的地方",
  editions: "看有报纸的日子",
} as const;
