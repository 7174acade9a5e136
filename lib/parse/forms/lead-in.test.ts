import { describe, expect, it } from "vitest";
import { leadsIn } from "./lead-in.ts";

describe("leadsIn", () => {
  it.each([
    ["an occasion", "全镇秋收现场会在柳湾村举行", "抢晴天 争主动 收好粮"],
    [
      "an occasion as long as the claim",
      "区青年志愿者协会换届大会召开",
      "凝聚青春力量 服务一方百姓",
    ],
    ["whom it quotes", "市长调研外贸企业时强调", "稳住订单就是稳住饭碗"],
    ["who speaks", "省住建厅：", "租房发票不再是提取的前提"],
    ["a series", "小店里的大城市系列报道之五", "修钢笔的老周还在"],
    ["a call", "全省首例！", "石拱桥领到“身份证” 有了体检表"],
    ["a longer lead-in", "连续三年开展河道清淤，拆除沿岸违建二百余处", "小河又清了"],
    ["a quiet line over a loud one", "菜场改造听证会", "摊位费涨不涨？摊主说了算！"],
    ["a notice's sender", "供电公司发布用电提示", "这些电器请别同时开"],
    ["what was set about", "柳湾镇探索农机合用", "闲铁牛变成忙帮手"],
    ["a circumstance", "霜降前后", "两千亩晚稻颗粒归仓"],
    ["a way from one thing to another", "从“看天”到“知天”", "老农田“云”里算账"],
    ["a measure", "总投资三点六亿元", "花生油厂建到地头"],
    ["who complains", "读者反映路灯昼夜不熄", "市政部门：本周内换好"],
    ["a means", "以林长制促林长青", "光头山上又听见松涛"],
    ["a quiet line over one that asks", "海底隧道试走体验", "头顶上的鱼群长啥模样"],
    ["a word of attention", "好消息", "江心岛渡轮加开夜班"],
    ["whose story it is", "一座老城的转身", "锅炉房里开了书店"],
    ["what the paper followed up", "《断头路何时接通》新闻追踪", "施工队昨天进了场"],
    ["figures over what they come to", "上半年外贸进出口总额一千二百亿元", "外贸逆势上扬"],
  ])("takes %s for a kicker", (_, upper, lower) => {
    expect(leadsIn(upper, lower)).toBeGreaterThan(0);
  });

  it.each([
    ["a dash", "巷口的修车摊", "——老郑和他的三十年"],
    ["who took part", "区防汛演练举行", "周正平讲话"],
    ["who explains", "路边野果能不能吃", "医生：多种含有毒素"],
    ["a kind of piece", "麦浪里的博士", "南塘试验站夏收见闻"],
    ["longer particulars", "夜市搬了新家", "摊位增至二百六十个，水电排污一次接通"],
    ["figures", "老渡口的新船", "靠岸快了三分钟，一天多载两百人次"],
    ["what a longer call comes to", "老渡口等来了新船！", "头班船一早离岸 全程只要二十分钟"],
    ["a list", "物业费去哪了", "电梯、保洁、绿化三本账逐项公开"],
    ["who went along", "管住每一口塘", "钱卫东一同调研"],
    ["what one of them says", "旧楼道里装了新扶手", "居民：上楼有了劲"],
    ["the region's sum, above", "上半年我县茶叶出口超两千吨", "出口单价同比增长两成"],
    ["terms", "渔村夏令营来了", "七十岁以上老人免费 凭证可领"],
    ["who is written about", "浪尖上的灯火", "记海岛守塔人薛守田"],
    ["who advises", "入伏后别急着开空调", "医生提醒三类人要小心"],
    ["an amount", "集中供暖今年提早", "可供三千余户取暖"],
    ["the first of many", "杨梅上市比去年早", "首批九十箱已装船"],
    ["who comes, above", "自助洗衣房开门", "洗一桶两元钱"],
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
