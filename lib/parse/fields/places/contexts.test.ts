import { describe, expect, it } from "vitest";
import type { Link } from "./chains.ts";
import { contextOf } from "./contexts.ts";

/** Context of the name between ‹ and ›. */
function read(marked: string, kind: Link["kind"] = "short") {
  const start = marked.indexOf("‹");
  const end = marked.indexOf("›") - 1;
  const text = marked.replace(/[‹›]/g, "");
  return contextOf(text, start, end, kind, text.slice(start, end));
}

describe("contextOf", () => {
  it.each([
    ["‹吉林省›农村信用社存折一本", "full"],
    ["中国农业银行‹甘肃省›分行银行卡一张", "full"],
    ["‹通榆县›农村信用合作社贷款证一本", "full"],
    ["‹四川›农信社存单", "short"],
  ] as const)("a bank book tells little: %s", (marked, kind) => {
    expect(read(marked, kind)).toMatchObject({ doubt: "company", trust: expect.closeTo(0.3) });
  });

  it.each([
    ["‹吉林省›农村信用社上门办卡", "full"],
    ["‹通榆县›农村信用联社举办反诈讲座", "full"],
    ["‹甘肃省›残疾证一本", "full"],
    ["‹桐柏县毛集镇›老张面馆遗失公章", "chain"],
    ["‹桐柏县›客来香火锅店遗失公章", "full"],
    ["‹房县›李记饺子馆遗失公章", "full"],
  ] as const)("where something is: %s", (marked, kind) => {
    expect(read(marked, kind).doubt).toBeNull();
  });

  it.each(["唤醒老屋 ‹振兴乡›村文明", "留住‹温泉乡›愁", "请来‹和平乡›贤"])(
    "no township: %s",
    (marked) => {
      expect(read(marked, "township").notPlace).toBe(true);
    },
  );

  it.each(["‹振兴乡›村民", "‹振兴乡›党委书记", "‹温泉乡›村委会"])("a township: %s", (marked) => {
    expect(read(marked, "township").notPlace).toBe(false);
  });

  it.each([
    ["毕业于‹上海›交通大学", "university"],
    ["与‹上海›金茂集团合作", "company"],
    ["来自‹四川›的客人", "origin"],
    ["一位‹安徽›游客", "origin"],
    ["产品远销‹北京›", "elsewhere"],
    ["‹天津›援藏工作队", "elsewhere"],
    ["‹杭州›第19届亚运会", "event"],
    ["从‹酒泉›卫星发射中心升空", "event"],
    ["覆盖遵义、‹南充›、铜仁、达州", "list"],
    ["‹武汉›同济医院骨科专家提醒", "affiliation"],
    ["家住‹重庆›花园的住户", "proper-name"],
    ["‹苏州›河边的灯", "proper-name"],
    ["沿着‹苏州›河步道走", "proper-name"],
    ["‹苏州›河·晚风", "proper-name"],
    ["夜游‹苏州›河", "proper-name"],
    ["‹嘉陵›江两岸", "proper-name"],
    ["‹黄浦›江，流了千年", "proper-name"],
    ["住在‹长宁›桥下", "proper-name"],
    ["‹永安›溪秋思", "proper-name"],
    ["沿着‹永康›溪散步", "proper-name"],
    ["‹平阳›坑口的老樟树", "proper-name"],
    ["钟声从‹嘉善›寺里传来", "proper-name"],
    ["翻过‹长兴›岭", "proper-name"],
    ["‹桐城›塔下", "proper-name"],
    ["‹永嘉›山脚下", "proper-name"],
    ["‹龙泉›井的水", "proper-name"],
    ["‹南昌›塘的夏天", "proper-name"],
    ["‹永泰›岩修复开放", "proper-name"],
    ["‹长乐›墩上的亭子", "proper-name"],
    ["一家‹兰州›牛肉面馆", "proper-name"],
    ["新开的‹重庆›火锅店", "proper-name"],
    ["‹西安›医疗队抵达", "origin"],
    ["‹南京›市派出的教师", "origin"],
    ["被‹文安›警方网上追逃", "elsewhere"],
    ["往‹夏邑›方向逃走", "elsewhere"],
    ["台风在‹雷州›二次登陆", "elsewhere"],
    ["这部小说写的是‹湘西›的山水", "elsewhere"],
    ["影片讲述了‹恩施›一家人", "elsewhere"],
    ["书中故事发生在‹咸宁›", "elsewhere"],
    ["万亩受灾，‹叠彩区›受灾最重", "example"],
    ["从‹商丘›等地来的摘棉工", "origin"],
    ["找到了‹湖北›老战友", "origin"],
    ["加一勺‹绍兴›黄酒煮沸", "product"],
    ["点了‹扬州›炒饭。", "product"],
    ["客机直飞‹厦门›", "elsewhere"],
    ["旅客首飞‹厦门›", "elsewhere"],
    ["航班经停‹郑州›", "elsewhere"],
    ["‹昆明›至湘西航线开通", "elsewhere"],
    ["‹广州›至郑州至伊宁往返航线", "elsewhere"],
    ["大连—‹厦门›航线", "elsewhere"],
    ["由‹广州›起飞", "transport"],
    ["从‹昆明›长水国际机场", "transport"],
  ])("doubts %s", (marked, doubt) => {
    const context = read(marked);
    expect(context.doubt).toBe(doubt);
    expect(context.trust).toBeLessThan(0.5);
  });

  it.each([
    ["村子在‹青海省›南部的山谷里", "region"],
    ["在‹南宁›国际会展中心开幕", "venue"],
    ["‹衡水›湖湿地公园", "venue"],
  ])("follows half way %s", (marked, doubt) => {
    expect(read(marked)).toMatchObject({ doubt, trust: 0.5 });
  });

  it.each(["‹青海省›东部普降大雪", "‹南宁›体育局说", "从‹商丘›等地看"])("follows %s", (marked) => {
    expect(read(marked).doubt).toBeNull();
  });

  it.each([
    ["讲好‹梁山›故事", true],
    ["传播‹梁山›好声音", true],
    ["听过‹梁山›故事", false],
    ["讲好‹梁山›的书", false],
  ])("takes a county's own way to speak of itself for its name: %s", (marked, office) => {
    expect(read(marked).office).toBe(office);
  });

  it("takes a mountain range for no county", () => {
    expect(read("‹长白›山公安局").notPlace).toBe(true);
    expect(read("‹长白›县城").notPlace).toBe(false);
  });

  it.each(["十名医生赴‹阳朔›义诊", "剧团走进‹阳朔›山村送戏"])("follows helpers: %s", (marked) => {
    expect(read(marked).trust).toBe(1);
  });

  it.each(["我县赴‹上海›招商", "村民前往‹阳朔›看病", "义诊队从‹阳朔›回来"])(
    "does not follow who only goes: %s",
    (marked) => {
      expect(read(marked).trust).toBeLessThan(1);
    },
  );

  it.each(["昨天，‹阳朔›最低气温回升", "‹阳朔›的山最高"])("keeps %s", (marked) => {
    expect(read(marked).trust).toBeGreaterThan(0.3);
  });

  it.each([
    "近日，‹义乌›燃气集团完成改造",
    "国网‹苍南›供电公司",
    "‹舟山›的渔船出海",
    "走进‹安吉›的茶园",
    "从‹哈尔滨›市交通局获悉",
    "‹杭州›人民",
    "‹武汉›同济医院迁入新楼",
    "‹重庆›市花种植面积",
    "‹西安›医疗水平",
    "‹柳州›米粉产业",
    "‹重庆›火锅底料出口",
    "‹文安›警方昨天",
    "‹夏邑›方圆十里",
    "‹竹溪›乡村公路",
    "‹平利›乡亲",
    "‹平利›村民",
    "‹平利›村干部",
    "在‹衡水›湖边",
    "‹天津›河西的菜场",
    "‹绍兴›河道清淤",
    "‹兰州›河长巡河",
    "‹绍兴›河网密布",
    "‹武汉›江边的灯",
    "‹南京›江北的工地",
    "‹武汉›江滩",
    "‹长沙›桥梁检修",
    "‹雷州›登记结婚",
    "事故发生在‹绍兴›",
    "作品展在‹恩施›开幕",
    "有人写的是‹湘西›的新闻",
    "‹绍兴›黄酒产业协会成立",
    "‹金华›火腿节开幕",
    "‹昆明›至今开通四十条航线",
    "飞机停在‹郑州›",
    "‹湖北›老区人民",
    "‹安吉›山区道路",
    "‹庆元›山乡巨变",
    "‹普陀›寺院众多",
    "‹长兴›岭南片区",
    "‹泰顺›庙会",
    "‹遂昌›溪流治理",
    "‹仙居›塔吊司机",
    "‹临海›滩涂养殖",
    "‹余杭›塘栖枇杷",
    "‹桂林›岩溶地貌",
  ])("follows %s", (marked) => {
    expect(read(marked)).toMatchObject({ notPlace: false, doubt: null, trust: 1 });
  });

  it.each([
    "在‹南京›东路散步",
    "黄‹河南›岸",
    "沿‹海南›部",
    "太‹湖北›侧",
    "‹竹溪›乡公所",
    "‹平利›镇政府",
    "走进‹青海›村",
    "‹平利›村党支部",
  ])("sees no place in %s", (marked) => {
    expect(read(marked).notPlace).toBe(true);
  });

  it("knows a report's dateline and an office of the place", () => {
    expect(read("新华社‹杭州›6月1日电").dateline).toBe(true);
    expect(read("‹泰顺›新闻网讯").dateline).toBe(true);
    expect(read("‹泰顺›新闻很多").dateline).toBe(false);
    expect(read("‹湖里›警方昨天").office).toBe(true);
    expect(read("‹湖里›很深").office).toBe(false);
    expect(read("东北网‹绥化›9月25日讯").dateline).toBe(true);
    expect(read("老网‹绥化›编织").dateline).toBe(false);
    expect(read("本报‹合肥›4月2日电").dateline).toBe(true);
    expect(read("人民日报‹北京›4月2日电").dateline).toBe(true);
    expect(read("上报‹合肥›4月2日前的账").dateline).toBe(false);
  });

  it.each([
    "街道的‹越秀›社区",
    "家住‹兰州›社区3号楼",
    "邀请‹平利›村民来作客",
    "还邀请了‹平利›的乡亲",
  ])("doubts a neighbourhood's name and where guests are from: %s", (marked) => {
    expect(read(marked).trust).toBeCloseTo(0.1);
  });

  it.each(["‹平利›社区卫生服务", "‹兰州›社区工作者", "应邀来到‹平利›村民家里"])(
    "and not %s",
    (marked) => {
      expect(read(marked)).toMatchObject({ doubt: null, trust: 1 });
    },
  );

  it.each([
    ["‹长寿›日报报道", true],
    ["‹泰兴›广播电视台", true],
    ["‹新民晚报›的记者", true],
    ["‹东南网›记者", true],
    ["来源：‹海口›网", true],
    ["‹阳朔›网讯", true],
    ["‹上海›网球赛", false],
    ["‹义乌›网店", false],
    ["‹长寿›日子", false],
    ["‹泰兴›广场", false],
  ])("tells the paper of a place: %s", (marked, media) => {
    expect(read(marked).media).toBe(media);
  });

  it.each([
    ["‹东南网›络公司", true],
    ["‹大众网›民说", true],
    ["‹乌市›场", true],
    ["‹东南网›讯", false],
    ["‹大众网›记者", false],
    ["‹乌市›的街", false],
  ])("parts a name from the next word: %s", (marked, notPlace) => {
    expect(read(marked, "full").notPlace).toBe(notPlace);
  });

  it.each([
    ["我‹和县›公安局的同事", true],
    ["市‹和县›财政各出一半", true],
    ["昨天，‹和县›的码头", false],
    ["来到‹和县›采访", false],
  ])("parts 和 from 县: %s", (marked, notPlace) => {
    expect(read(marked, "full").notPlace).toBe(notPlace);
  });
});
