/** Words of the pages about places. */
export const places = {
  title: "地方",
  summary: (articles: number, provinces: string, cities: number, counties: number) =>
    `${articles}篇，写到${provinces}${cities > 0 ? `${cities}市` : ""}${counties > 0 ? `${counties}个区县` : ""}`,
  provinces: (count: number) => `${count}个省区市的`,
  crumb: "上级地方",
  parts: "下级地方",
  latest: "最新文章",
  overTime: "历年文章",
  undated: (count: number) => `另有${count}篇日期不详`,
  range: (from: string, to: string) => (from === to ? from : `${from}至${to}`),
  cities: (count: number) => `${count}个市级地方`,
  alone: (level: "province" | "city" | "county") =>
    level === "province" ? "只写到省" : "只写到市",
  read: (place: string, articles: number) => `读${place}的${articles}篇`,
  empty: "报栏里还没有写到地方的文章。",
  namesakes: {
    not: "不是",
    none: (places: number) => (places === 1 ? "：那里还没有文章" : "：那里都还没有文章"),
    some: (articles: number) => `（有${articles}篇）`,
    end: "。",
  },
  map: {
    label: (region: string | null) => `${region ?? "全国"}地图`,
    place: (name: string, articles: number) => `${name} ${articles}篇`,
    alone: (name: string, articles: number) => `${name} ${articles}篇，没有写到区县`,
    skip: "跳过地图",
    outside: "图外的地方",
    greys: ["无", "1篇", "2篇", "3至5篇", "6篇以上"],
    square: "没有写到区县",
    unplaced: "图上没有位置：",
    sources: "轮廓取自",
    points: "，驻地取自",
    changed: "，有简化",
    southSea: "南海诸岛",
    diaoyu: "钓鱼岛",
  },
} as const;
