import type { ToldPage } from "./told-collection.ts";

/** Two papers of 舟山 and 上海, both with a 普陀区, one of 湖北 with a county directly under it. */
export const TOLD_PAGES: readonly ToldPage[] = [
  {
    file: "zhoushan.txt",
    home: "330903",
    articles: [
      {
        id: "harbour01",
        headline: "渔港码头换新装",
        kicker: "全区三季度项目集中开工",
        body: ["6月12日，码头改造动工。", "工期八个月，完工后可停靠渔船百艘。"],
        places: ["330903"],
        topics: ["transport", "economy"],
        date: "2023-06-13",
        dateWords: "6月12日",
      },
      {
        id: "clinic002",
        headline: "社区门诊开到家门口",
        subheadlines: ["医保当场结算"],
        body: ["门诊设在菜场旁，配药、量血压都不用出社区。"],
        captions: ["医生在门诊为老人量血压"],
        places: ["330903", "330902"],
        topics: ["health", "society"],
        date: "2023-06-13",
        dateWords: "6月12日",
      },
      {
        id: "festival3",
        headline: "海岛音乐节本周开唱",
        body: ["舞台搭在沙滩上，ＧＤＰ一词也进了歌。"],
        places: ["330900"],
        topics: ["culture"],
        date: "2023-06-13",
      },
    ],
  },
  {
    file: "shanghai.txt",
    home: "310107",
    paper: "普陀报",
    articles: [
      {
        id: "metro0004",
        headline: "苏州河畔添了步道",
        body: ["步道全长三公里，医保服务站设在中段。"],
        places: ["310107"],
        topics: ["society"],
        date: "2023-07-01",
      },
      {
        id: "clinic005",
        headline: "家庭医生签约过半",
        body: ["签约居民可在线配药。"],
        places: ["310107"],
        topics: ["health"],
        date: "2023-07-01",
      },
    ],
  },
  {
    file: "hubei.txt",
    articles: [
      {
        id: "lotus0006",
        headline: "藕带上市",
        body: ["仙桃藕农凌晨下塘。"],
        places: ["429004"],
        topics: ["rural"],
      },
      { id: "verse0007", headline: "西⻄东东", body: [], places: [], topics: [] },
    ],
  },
  {
    file: "year-before.txt",
    home: "330903",
    articles: [
      {
        id: "clinic008",
        headline: "流动门诊船出海",
        body: ["门诊船每月去小岛两次。"],
        places: ["330903"],
        topics: ["health"],
        date: "2022-12-30",
      },
    ],
  },
];
