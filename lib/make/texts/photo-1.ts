import type { ArticleText } from "../article-text.ts";
import { photographer } from "./people.ts";

export const PHOTO_1: readonly ArticleText[] = [
  {
    kind: "photo",
    headline: ["荷塘采莲忙"],
    people: [photographer("郁青山")],
    body: [
      "7月15日，湖南省湘潭县花石镇的湘莲进入采收期，莲农划着小木盆在荷塘里采摘莲蓬。今年，全镇种植湘莲3.1万亩，预计产值4.6亿元。",
    ],
  },
  {
    kind: "photo",
    headline: ["银龙出洞"],
    people: [photographer("魏风")],
    body: [
      "3月28日，一列复兴号动车组驶出沪昆高铁雪峰山隧道。清明小长假期间，怀化南站预计发送旅客21万人次。",
    ],
  },
  {
    kind: "photo",
    headline: ["古寨新春闹“社火”"],
    people: [photographer("牛四方")],
    body: ["正月十三，在陕西省陇县东风镇，高抬社火队伍走过村道，吸引了许多群众前来观看。"],
  },
  {
    kind: "photo",
    headline: ["赛龙舟 迎端午"],
    people: [photographer("凌波"), photographer("渡口")],
    body: [
      "昨日，2024年“西津渡杯”龙舟赛在金山湖举行，来自省内外的24支队伍、620名选手劈波斩浪，奋勇争先。图为男子500米直道竞速决赛现场。",
    ],
  },
  {
    kind: "photo",
    headline: ["安全教育进工地"],
    people: [photographer("刘小明")],
    body: [
      "日前，丰润区住建局组织志愿者来到浭阳新城三期项目工地，通过VR体验、心肺复苏演练等形式，为300多名农民工上了一堂生动的安全课。",
    ],
  },
  {
    kind: "photo",
    headline: ["冰雪研学乐翻天"],
    people: [photographer("雪野")],
    body: [
      "1月6日，小学生们在吉林省舒兰市二合雪乡体验雪地爬犁。寒假以来，当地推出剪纸、冻梨、滑雪等研学课程12门，已接待学生5800余人。",
    ],
  },
  {
    kind: "photo",
    headline: ["巾帼不让须眉"],
    people: [photographer("戚家军")],
    body: [
      "在宁波舟山港梅山港区，女桥吊司机竺佩瑶在远控室里操作龙门吊，为远洋货轮装卸集装箱。她和11名姐妹组成的“木兰班”，最快一小时吊装集装箱43个，刷新了港区纪录。",
    ],
  },
  {
    kind: "photo",
    headline: ["高原春耕第一犁"],
    people: [photographer("边巴")],
    body: [
      "3月16日是藏历开耕节，西藏自治区乃东区的农民牵着盛装的耕牛，在田间犁下第一道垄沟，祈愿风调雨顺、五谷丰登。",
    ],
  },
  {
    kind: "photo",
    headline: ["“果”然红了"],
    people: [photographer("洛川红")],
    body: [
      "眼下，洛川县永乡镇的早熟苹果陆续成熟，果农正在果园里采摘、分级、装箱，一派忙碌景象。该镇种植苹果6.2万亩，人均果品收入超过2.5万元。",
    ],
  },
  {
    kind: "photo",
    headline: ["小小“民警”长成记"],
    people: [photographer("武警花")],
    body: [
      "5月30日，合肥市包河区滨湖幼儿园的孩子们走进派出所，穿上小警服，学习指挥交通的手势，度过了一个特别的“六一”。",
    ],
  },
];
