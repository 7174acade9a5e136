/** Words of the pages that say what went wrong, each with a way on. */
export const errors = {
  badAddress: {
    title: "网址里有一处读不懂",
    sentence: (parameter: string, value: string) => `${parameter} 不能是“${value}”。`,
    takes: (takes: string) => `它要的是：${takes}。`,
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
} as const;
