/** Words of the front page, the edition pages and the calendar of editions. */
export const edition = {
  /** No edition yet. */
  emptyTitle: "报栏还空着。",
  emptyHow: "把报纸文本放进 seeds 文件夹，再运行：",
  emptyCommand: "npm run seed",
  placeUnknown: "地方未详",
  severalPlaces: (province: string) => `${province}多地`,
  lunar: ({ year, name }: { year: string; name: string; month: number; day: number }) =>
    `农历${year}${name}`,
  length: (stories: number, characters: number) =>
    `本期${stories}篇，${characters.toLocaleString("en-US")}字`,
  paperPrinted: (paper: string) => `原页报名《${paper}》`,
  paperUnprinted: "原页未印报名",
  datePrinted: "日期印在原页",
  dateInferred: "日期由文中推得",
  dateMissing: "文中看不出日期",
  /** Of paper and date, one sentence. */
  printed: (paper: string, date: string) => `${paper}；${date}。`,
  evidence: "看依据",
  evidenceLabel: "看依据：地方与日期怎样得来",
  previous: "前一期",
  next: "后一期",
  none: "无",
  photoNews: "图片新闻",
  contents: "本期要目",
  opinion: "言论",
  turn: (characters: number) => `下转全文　共${characters.toLocaleString("en-US")}字`,
  turnTo: (headline: string) => `《${headline}》`,
  headlineOnly: "原页只印了标题",
  author: "□",
  more: (stories: number) => `本期其余${stories}篇`,
  past: "往期",
  pastAll: (editions: number) => `全部${editions}期`,
  pastMore: (stories: number) => `还有${stories}篇`,
  editionOf: (place: string, date: string) => `${place}，${date}`,
  /** At the foot of a printed edition. */
  address: "本期网址",
  code: "本期网址的二维码",
  calendarCount: (editions: number, stories: number) => `${editions}期，${stories}篇`,
  calendarRange: (from: string, to: string) => (from === to ? from : `${from}至${to}`),
  monthUnit: "月",
  matrix: "各年各月的期数与篇数",
  matrixEditions: (editions: number) => `，${editions}期`,
  matrixStories: (loose: boolean) => `篇${loose ? "，日未详" : ""}`,
  dayLabel: (year: number, month: number, day: number, stories: number, loose: boolean) =>
    loose
      ? `${year}年${month}月${day}日或其前后，${stories}篇，日未详`
      : `${year}年${month}月${day}日，${stories}篇`,
  yearTotal: "全年",
  yearColumn: "年",
  monthCount: (editions: number, stories: number) => `${editions}期${stories}篇`,
  legendFew: "1–2篇",
  legendSome: "3–7篇",
  legendMany: "8篇以上",
  legendUnknown: "日未详，涂出可能的日子",
  undated: "日期未详的各期",
} as const;
