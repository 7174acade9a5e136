import type { StoryText } from "./build-page.ts";

/** A made-up page with the date it should give. */
export interface SamplePage {
  readonly name: string;
  readonly stories: readonly (string | StoryText)[];
  readonly furniture?: readonly string[];
  readonly url?: string;
  /** `value precision basis`, or null: one for the page, or one for each story. */
  readonly expected: string | null | readonly (string | null)[];
}

export const PAGES: readonly SamplePage[] = [
  {
    name: "masthead with a weekday",
    furniture: ["2019年3月5日 星期二", "第02版：要闻"],
    stories: ["3月4日，全县春季植树活动在南山启动。"],
    expected: "2019-03-05 day printed",
  },
  {
    name: "masthead over several lines",
    furniture: ["13", "2014年6月", "星期五", "责任编辑：王一"],
    stories: ["近日，我市新增三处公园。"],
    expected: "2014-06-13 day printed",
  },
  {
    name: "masthead in Chinese numerals",
    furniture: ["二○○八年十一月三日 星期一"],
    stories: ["日前，县图书馆新馆开放。"],
    expected: "2008-11-03 day printed",
  },
  {
    name: "full-width masthead",
    furniture: ["２０１１年９月２０日　星期二"],
    stories: ["日前，县图书馆新馆开放。"],
    expected: "2011-09-20 day printed",
  },
  {
    name: "web stamp with time, beside a copyright line and a list of other dates",
    furniture: [
      "来源：某某日报 2020-07-15 08:30:12",
      "版权所有 2003-2023",
      "2020-07-02",
      "2020-06-28",
    ],
    stories: ["7月10日，第一批水蜜桃上市。"],
    expected: "2020-07-15 day printed",
  },
  {
    name: "slashes",
    furniture: ["发布时间：2017/5/9"],
    stories: ["日前，村里通了自来水。"],
    expected: "2017-05-09 day printed",
  },
  {
    name: "English masthead",
    furniture: ["TUESDAY, JUNE 13, 2023"],
    stories: ["日前，村里通了自来水。"],
    expected: "2023-06-13 day printed",
  },
  {
    name: "stories with stamps of their own",
    stories: [
      { headline: "甲村修路", body: ["日前，路通了。"], credits: ["2016-04-01 09:10"] },
      { headline: "乙村修桥", body: ["日前，桥通了。"], credits: ["2016-04-03 10:20"] },
    ],
    expected: ["2016-04-01 day printed", "2016-04-03 day printed"],
  },
  {
    name: "date in the page's address",
    url: "http://paper.example.com/html/2013-08/21/content_1.htm",
    stories: ["近日，气温连续走高。"],
    expected: "2013-08-21 day printed",
  },
  {
    name: "masthead day whose year the stories tell",
    furniture: ["5月20日 星期四"],
    stories: ["今年是中国共产党成立100周年，各村组织了合唱。"],
    expected: "2021-05-20 day inferred",
  },
  {
    name: "leader's day, year by an awaited event",
    stories: [
      "3月18日，市长李某调研冬奥场馆周边环境。",
      "为喜迎党的二十大，各社区开展了主题活动。",
      "全市常态化疫情防控不松劲。",
    ],
    expected: "2022-03-19 day inferred",
  },
  {
    name: "official meeting in a year of anniversary",
    stories: ["9月26日上午，县委召开常委会会议。", "为庆祝新中国成立70周年，文化馆办起画展。"],
    expected: "2019-09-27 day inferred",
  },
  {
    name: "news agency's dateline",
    stories: ["新华社北京10月19日电 会议今天上午开幕。", "各地认真学习党的十九大报告。"],
    expected: "2017-10-20 day inferred",
  },
  {
    name: "yesterday with its date",
    stories: ["昨天（12月8日），第十届书展在市图书馆开幕。", "2018年是改革开放40周年。"],
    expected: "2018-12-09 day inferred",
  },
  {
    name: "begun yesterday, counted back from its end",
    stories: ["昨日，2015年花卉展开幕，展期至5月10日，为期20天。"],
    expected: "2015-04-22 day inferred",
  },
  {
    name: "only a lower bound",
    stories: [
      "5月22日，村里第一批杨梅上市。",
      "今年以来，“两新”政策带动家电销售。",
      "2024年，全县计划改造老旧小区12个。",
    ],
    expected: "2024-05-23 month inferred",
  },
  {
    name: "Chinese numerals in the body",
    stories: ["十二月三日，全县人口普查登记工作结束。", "第六次全国人口普查登记全面完成。"],
    expected: "2010-12-04 month inferred",
  },
  {
    name: "bare day after its month",
    stories: [
      "4月21日，赈灾车队出发。23日上午，物资运抵灾区。",
      "2013年，全县投入资金两千万元。今年的资金已到位。",
    ],
    expected: "2014-04-24 month inferred",
  },
  {
    name: "year-end to new year",
    stories: [
      "12月29日，雪后的公园游人如织。",
      "1月3日，第一场招聘会在体育馆举行。",
      "2021年是“十四五”开局之年。",
    ],
    expected: "2021-01-04 month inferred",
  },
  {
    name: "weekday settles the year",
    stories: ["8月16日（星期五），首届荷花节落幕。", "全县“十二五”规划任务完成过半。"],
    expected: "2013-08-17 month inferred",
  },
  {
    name: "annual result published the year after",
    stories: ["日前，省里公布2016年度美丽乡村名单。4月6日，县里开了现场会。"],
    expected: "2017-04-07 month inferred",
  },
  {
    name: "deadlines and past years are not the date",
    stories: [
      "2012年建成的老桥已经拆除。去年9月3日，施工队进场。",
      "报名截至今年12月31日。活动延续到明年2月28日。",
      "10月15日，新桥合龙。2016年是长征胜利80周年。",
    ],
    expected: "2016-10-16 month inferred",
  },
  {
    name: "only the year",
    stories: ["2022年是党的二十大召开之年，也是我县建设年。"],
    expected: "2022-07-15 year inferred",
  },
  {
    name: "year and a month's words",
    stories: [
      "2023年是我县乡村建设之年。暑假里，孩子们在书屋读书。盛夏时节，送清凉活动走进工地。炎炎夏日，荷花正好。",
    ],
    expected: "2023-07-15 year inferred",
  },
  {
    name: "turn of the year",
    stories: ["2023年12月28日，新桥通车。2024年元旦将至，各景区推出活动。"],
    expected: "2023-12-29 month inferred",
  },
  {
    name: "last year's figures beside this year's days",
    stories: ["1月5日，腊味上市。过去的2021年，全区财政收入增长一成。奋进2022年，我们有信心。"],
    expected: "2022-01-06 month inferred",
  },
  {
    name: "lunar year with a masthead day",
    furniture: ["6月13日 星期二", "农历癸卯年四月廿六"],
    stories: ["日前，村里修了路。"],
    expected: "2023-06-13 day inferred",
  },
  {
    name: "figures of half a year",
    stories: ["2024年上半年，全市外贸增长，近日发布的数据说明了这一点。"],
    expected: "2024-08-15 year inferred",
  },
  {
    name: "masthead not told from the story beside it",
    stories: ["2018年7月6日 星期五 民生", "近日，村里修了路。"],
    expected: "2018-07-06 day printed",
  },
  {
    name: "masthead of a paper that counts from 1912",
    furniture: ["中華民國一百零八年八月六日 星期二"],
    stories: ["近日，村里修了路。"],
    expected: "2019-08-06 day printed",
  },
  {
    name: "date in the line of those who made the page",
    furniture: ["责编 王一 版式 李二 校对 张三 2020.5.20"],
    stories: ["近日，村里修了路。"],
    expected: "2020-05-20 day printed",
  },
  {
    name: "masthead broken over the first lines of a story",
    stories: [
      { kicker: "2018年", headline: "11月", subheadlines: ["23日", "星期五"], body: ["路通了。"] },
    ],
    expected: "2018-11-23 day printed",
  },
  {
    name: "address with its parts kept apart",
    url: "https://news.example.com/2019/8/6/1234567.shtml",
    stories: ["近日，村里修了路。"],
    expected: "2019-08-06 day printed",
  },
  {
    name: "address with a number that is no date",
    url: "https://news.example.com/content/201912345678.html",
    stories: ["近日，村里修了路。"],
    expected: null,
  },
  {
    name: "web stamp without its year",
    stories: [
      {
        headline: "村里修路",
        credits: ["08-06 10:23 来源：县报"],
        body: ["今年是新中国成立70周年。"],
      },
    ],
    expected: "2019-08-06 day inferred",
  },
  {
    name: "both calendars settle the year",
    stories: ["8月6日，农历七月初六，老戏台热闹起来。", "扫黑除恶专项斗争开展以来，村风好了。"],
    expected: "2019-08-07 month inferred",
  },
  {
    name: "festival settles the year",
    stories: ["9月24日，中秋节，村里办起邻里宴。"],
    expected: "2018-09-25 month inferred",
  },
  {
    name: "a rule is told of before it runs",
    stories: ["新办法自2022年1月1日起施行。12月20日，县里作了解读。"],
    expected: "2021-12-21 month inferred",
  },
  {
    name: "a deadline with its year",
    stories: ["报名截至2020年9月30日前。4月17日，村委会贴出公告。", "复工复产正忙。"],
    expected: "2020-04-18 month inferred",
  },
  {
    name: "plans of the running year beside what last year did",
    stories: ["1月2日，村里举行长跑。2019年，村里修了三条路；2020年，还要再修两条。"],
    expected: "2020-01-03 month inferred",
  },
  {
    name: "one dated event and nothing else",
    stories: ["2017年4月26日，新路通车。"],
    expected: "2017-04-27 month inferred",
  },
  {
    name: "a term that ends years on, and nothing else",
    stories: ["4月17日，村委会签了合同，有效期至2030年12月31日。"],
    expected: null,
  },
  { name: "no year anywhere", stories: ["6月12日，村里开了大会。"], expected: null },
  { name: "no evidence", stories: ["近日，村里修了一条路，大家都说好。"], expected: null },
  {
    name: "a long stretch only",
    stories: ["6月12日，村里开了会。疫情防控期间，志愿者轮流值守。"],
    expected: null,
  },
  { name: "empty story", stories: [{}], expected: null },
];
