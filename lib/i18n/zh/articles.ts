import { dates } from "./dates.ts";

/** Words of the list of articles: search, filters, sorting, hits, pages. */
export const articles = {
  title: "全部文章",
  count: (articles: number) => `${articles.toLocaleString("en-US")}篇`,
  /** `2023-06` → `2023年6月` */
  period: (period: string) => {
    const [year = 0, month, day] = period.split("-").map(Number);
    if (!month) return dates.year(year);
    return day ? dates.day({ year, month, day }) : dates.monthOf(year, month);
  },
  /** In quotation marks, unless the words bring their own. */
  quoted: (words: string) => (/["＂“”„‟「」『』]/u.test(words) ? words : `“${words}”`),
  /** Before the places that the words searched for name: `地方：普陀区 13篇` */
  namedPlaces: "地方：",
  skipToResults: "跳到结果",
  filters: {
    label: "已选条件",
    clear: "全部去掉",
    drop: (condition: string) => `去掉${condition}`,
    range: (from: string, to: string) => `${from}至${to}`,
    since: (from: string) => `${from}以后`,
    until: (to: string) => `${to}以前`,
    unknownPlace: (code: string) => `未知地方 ${code}`,
    show: "筛选地方、题材",
    hide: "收起筛选",
  },
  facets: {
    label: "筛选",
    places: "地方",
    topics: "题材",
    parts: (place: string) => `${place}的下级`,
  },
  months: {
    fold: "按时间",
    label: "按月篇数",
    years: "按年",
    matching: "合条件",
    all: "所选地方全部",
    everywhere: "全部文章",
    none: "无",
    bar: (period: string, matching: number, all: number) =>
      matching === all ? `${period}：${all}篇` : `${period}：共${all}篇，合条件${matching}篇`,
    /** After the number over a bar: `1 共6篇` */
    ofAll: (all: number) => `共${all}篇`,
    brush: {
      label: "选一段时间",
      hint: "拖两端，或横拖图上，选起止",
      keys: "←→移动这一端，回车看这一段，Esc放弃",
      show: "看这一段",
      first: "从",
      last: "到",
    },
  },
  sort: {
    label: "排序",
    newest: "最新",
    oldest: "最早",
    relevance: "最相关",
  },
  hit: {
    inferred: "推",
    headlineOnly: "原页只印了标题",
  },
  empty: {
    /** Conditions in words, each empty when not set: `“医保”在普陀区的2021年没有文章。` */
    sentence: (conditions: {
      q: string;
      places: string;
      dates: string;
      topics: string;
      /** `《普陀报》上的`, see `search.emptyOf` */
      of: string;
    }) => {
      const { q, places, dates, topics, of } = conditions;
      const where = places && dates ? `${places}的${dates}` : places + dates;
      const head = q && where ? `${q}在${where}` : q + where;
      return `${head}没有${of}${topics && `${topics}方面的`}文章。`;
    },
    dropOne: "去掉一个条件就有：",
    dropTwo: "去掉一个条件还没有，去掉两个就有：",
    hint: (condition: string, articles: number) => `去掉 ${condition}　${articles}篇`,
    onlyWord: (word: string, articles: number) => `只搜 ${word}　${articles}篇`,
    all: "看全部文章",
  },
  pager: {
    label: "翻页",
    previous: "上一页",
    next: "下一页",
    page: (page: number) => `第${page}页`,
    beyond: (page: number, pages: number) => `没有第${page}页，只到第${pages}页。`,
    last: (pages: number) => `去最后一页（第${pages}页）`,
  },
} as const;
