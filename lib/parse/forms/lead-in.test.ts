import { describe, expect, it } from "vitest";
import { leadsIn } from "./lead-in.ts";

describe("leadsIn", () => {
  it.each([
    ["an occasion", "全镇秋收现场会在柳湾村举行", "颗粒归仓"],
    [
      "an occasion as long as the claim",
      "区青年志愿者协会换届大会召开",
      "凝聚青春力量 服务一方百姓",
    ],
    ["whom it quotes", "市长调研外贸企业时强调", "稳住订单就是稳住饭碗"],
    ["who speaks", "省住建厅：", "老旧小区加装电梯可提取全家公积金"],
    ["a series", "小店里的大城市系列报道之五", "修钢笔的老周还在"],
    ["a call", "全省首例！", "古樟树装上“电子眼” 有了健康档案"],
    ["a longer lead-in", "连续三年开展河道清淤，拆除沿岸违建二百余处", "小河又清了"],
    ["a quiet line over a loud one", "菜场改造听证会", "摊位费涨不涨？摊主说了算！"],
    ["a notice's sender", "供电公司发布用电提示", "这些电器请别同时开"],
    ["what was set about", "石岭镇探索集体林权改革", "死资产变成活资本"],
    ["a circumstance", "暴雨过后", "三十处积水路段抢通"],
    ["a way from one thing to another", "从“制造”迈向“智造”", "老厂房“数”写新篇"],
    ["a measure", "总投资五十八亿元", "新能源电池基地落户滦阳"],
    ["who complains", "市民反映站台没有座椅", "公交公司：本月底前装上"],
    ["a means", "以河长制促河长治", "千湖之省再现一湖清水"],
    ["a quiet line over one that asks", "地铁四号线试乘体验", "看得见海的车厢长啥样"],
    ["an aim", "打通服务群众最后一公里", "便民服务站开进菜市场"],
    ["a word of attention", "好消息", "二号线延长线提前开通"],
    ["whose story it is", "一座老城的转身", "锅炉房里开了书店"],
    ["what the paper followed up", "本报《公厕为何上锁》报道追踪", "二十七座公厕重新开放"],
    ["figures over what they come to", "上半年外贸进出口总额一千二百亿元", "外贸逆势上扬"],
  ])("takes %s for a kicker", (_, upper, lower) => {
    expect(leadsIn(upper, lower)).toBeGreaterThan(0);
  });

  it.each([
    ["a dash", "巷口的修车摊", "——老郑和他的三十年"],
    ["who took part", "区防汛演练举行", "周正平讲话"],
    ["who explains", "路边野果能不能吃", "医生：多种含有毒素"],
    ["which ministry explains", "打造区域立体交通网", "交通运输部：断头路基本消除"],
    ["a kind of piece", "麦浪里的博士", "南塘试验站夏收见闻"],
    ["longer particulars", "夜市搬了新家", "摊位增至二百六十个，水电排污一次接通"],
    ["an answer", "夜市为何搬了又回", "摊主要人气 街坊要清静"],
    ["figures", "老渡口的新船", "靠岸快了三分钟，一天多载两百人次"],
    ["what a longer call comes to", "老渡口等来了新船！", "头班船一早离岸 全程只要二十分钟"],
    ["a list", "物业费去哪了", "电梯、保洁、绿化三本账逐项公开"],
    ["who went along", "守好一江清水", "钱卫东一同调研"],
    ["what one of the family says", "婆婆把房子留给了儿媳", "儿子：我没意见"],
    ["the region's sum, above", "前三季度我市旅游收入超三百亿元", "接待游客同比增长三成五"],
    ["what asks, above", "为什么秋蟹要等到霜降", "水产专家讲解其中学问"],
    ["terms", "新房置换活动来了", "旧房先卖后买 定金可退"],
    ["who is written about", "马背上的邮路", "记高原乡邮员扎西多吉"],
    ["who advises", "春天里别急着减衣", "医生提醒三类人要小心"],
    ["an amount", "老旧小区改造今年提速", "惠及居民四万余户"],
    ["the first of many", "春茶开采比去年早", "首批明前茶已经上市"],
    ["who comes, above", "新能源渣土车上路", "违规超载报警"],
    ["a part of a series", "老井的故事", "（下）"],
    ["what a decision asks", "全县开展消防大检查", "要求三天内整改到位"],
  ])("takes %s for a subheadline", (_, upper, lower) => {
    expect(leadsIn(upper, lower)).toBeLessThan(0);
  });

  it.each([
    [
      "what kind of story it is, above",
      ["河边夜市见闻", "寄信不出村"],
      ["河边夜市灯亮", "寄信不出村"],
    ],
    [
      "halves below",
      ["山村添新路", "晴天不扬尘 雨天不沾泥"],
      ["山村添新路", "晴天不扬尘雨天也不沾泥"],
    ],
    [
      "words in quotation marks below",
      ["山村添新路", "“土路”变坦途了"],
      ["山村添新路", "黄土路变成坦途"],
    ],
    [
      "an event, not a thing, above",
      ["深山里开邮局", "寄信不出村"],
      ["深山里的邮局", "寄信不出村"],
    ],
    ["no figures below", ["山村添新路", "里程已过半程"], ["山村添新路", "里程十八公里"]],
    [
      "a round number, no amount, below",
      ["山村添新路", "走通万里远"],
      ["山村添新路", "走通三里远"],
    ],
    ["what was wrong above", ["楼顶漏水两年", "寄信不出村"], ["楼顶修好两年", "寄信不出村"]],
    [
      "nothing to come above",
      ["水价听证会本月举行", "寄信不出村"],
      ["水价听证会下月举行", "寄信不出村"],
    ],
    ["the region's own below", ["山村添新路", "我县首条环线"], ["山村添新路", "乡间首条环线"]],
    [
      "no quotation marks above those below",
      ["山村添新路", "“土路”变坦途了"],
      ["山村添“新路”", "“土路”变坦途了"],
    ],
    [
      "no halves above those below",
      ["山村今年添新路", "晴天不扬尘 雨天不沾泥"],
      ["山村添路 水上架桥", "晴天不扬尘 雨天不沾泥"],
    ],
    ["no list below", ["山村添新路", "通到三个屯寨"], ["山村添新路", "通到屯、寨、坝"]],
    ["no kind of piece below", ["山村添新路", "三个屯寨的路"], ["山村添新路", "三个屯寨纪实"]],
  ] as const)("takes the upper line sooner for a kicker with %s", (_, likelier, other) => {
    expect(leadsIn(likelier[0], likelier[1])).toBeGreaterThan(leadsIn(other[0], other[1]));
  });
});
