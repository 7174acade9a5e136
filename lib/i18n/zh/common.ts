/** Words of the page frame, dates and places that every page uses. */
export const common = {
  siteName: "报栏",
  /** What stands over the front page, large: two characters. */
  nameplate: "报栏",
  tagline: "街头报栏，摊在桌上：本地报纸一版一版读。",
  skipToContent: "跳到正文",
  mainNavigation: "主导航",
  bottomNavigation: "底部导航",
  newest: "最新",
  editions: "往期",
  places: "地方",
  allArticles: "全部文章",
  all: "全部",
  search: "搜索",
  searchLabel: "搜索文章",
  searchPlaceholder: "搜字、句、地名",
  footer: "报栏：本机上的一份报纸，不联网，不记账号",
  dataVersion: (version: number) => `数据第${version}版`,
  /** Names in a row: `普陀区、余杭区` */
  listMark: "、",
  list: (names: readonly string[]) => names.join("、"),
  /** Facts in a row: `1,335字，读约3分钟` */
  facts: (facts: readonly string[]) => facts.join("，"),
  /** Headlines in a row. */
  sentences: (sentences: readonly string[]) => sentences.join("；"),
  /** `前一期：2023年6月13日` */
  named: (name: string, value: string) => `${name}：${value}`,
  view: {
    label: "语言与字体",
    lang: { zh: "中文", en: "English" },
    script: { hans: "简", hant: "繁" },
    scriptTitle: { hans: "简体字", hant: "繁体字" },
    ruby: "拼音",
    rubyTitle: "正文加注拼音",
  },
  stories: (count: number) => `${count}篇`,
  characters: (count: number) => `${count.toLocaleString("en-US")}字`,
  inferredPlace: "推",
  inferredPlaceTitle: "地方由文中推得",
  inferredDateTitle: "日期由文中推得",
  roles: {
    reporter: "记者",
    correspondent: "通讯员",
    author: "作者",
    photographer: "摄影",
    editor: "责编",
  },
} as const;
