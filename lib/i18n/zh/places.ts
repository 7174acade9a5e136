/** Words of the pages about places. */
export const places = {
  title: "地方",
  summary: (provinces: number, cities: number, counties: number) =>
    `写到${provinces}个省级、${cities}个市级、${counties}个县级地方`,
  crumb: "上级地方",
  parts: "下级地方",
  latest: "最新文章",
  read: (place: string, articles: number) => `读${place}的${articles}篇`,
  empty: "报栏里还没有写到地方的文章。",
} as const;
