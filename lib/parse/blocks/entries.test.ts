import { describe, expect, it } from "vitest";
import { splitLines } from "../lines.ts";
import { findEntries } from "./entries.ts";

const entriesOf = (source: string) => {
  const lines = splitLines(source, [0, source.length]);
  const found = findEntries(lines);
  return lines.filter((_, at) => found[at]).map(({ text }) => text);
};

describe("findEntries", () => {
  it.each([
    [
      "rows of words and figures",
      "今日各市天气\n南州 多云 12～21℃\n临浦 小雨 9～16℃\n青阳 阴 11～18℃\n以上由市气象台发布。",
      3,
    ],
    [
      "a timetable",
      "6月12日（星期一）\n7:00—17:00 城东线\n8:00—16:00 柳林线\n6:30—12:30 新港线",
      4,
    ],
    ["a decree", "第一条 城区内禁止燃放。\n第二条 违者罚款。\n第三条 本通告自发布之日起施行。", 3],
    ["numbers close together", "1.云顶山\n2.古南门\n3.青龙峡", 3],
    [
      "numbers before sentences, far apart",
      "1.先登记；\n甲\n乙\n2.再缴费；\n丙\n丁\n3.后领证。",
      3,
    ],
    ["losses, two of them", "▲张三遗失残疾人证，声明作废。\n▲某店遗失公章一枚，声明作废。", 2],
    [
      "who speaks",
      "问：要带什么？\n答：身份证。\n问：几点开门？\n答：九点。\n问：收费吗？\n答：免费。",
      6,
    ],
    [
      "who asks, far apart",
      "问：要带什么\n身份证。\n问：几点开门\n九点。\n问：收费吗？\n免费。",
      3,
    ],
    [
      "two questions and their answers",
      "问：能换吗？\n答：已换。\n问：加车吗？\n答：已加两班。",
      4,
    ],
    ["names close together", "获奖者：甲\n获奖者：乙\n获奖者：丙", 3],
    ["whom to ask", "联系人：邱先生 谭女士\n联系电话：42756118\n地址：人民路8号", 3],
    ["whom to ask by trade", "报名咨询：江老师\n咨询：0456—7120044\n微信公众号：桥南夜校", 3],
    ["a table's head", "品种　收购价（元/公斤）\n粳稻　2.86\n小麦　2.52\n玉米　2.70", 4],
    ["a forecast", "今晚：多云到阴，东南风三级\n明天：小雨，7℃到11℃", 2],
    ["a week's weather", "周五：晴\n周六：多云\n周日：阴有小雨", 3],
    ["a document's number", "（2023）浙0199民初4417号", 1],
    ["what figures count", "（单位：元/500克）", 1],
  ])("finds %s", (_, source, count) => {
    expect(entriesOf(source)).toHaveLength(count);
  });

  it.each([
    [
      "crossheads with numbers, their paragraphs between",
      "一、家底\n甲\n乙\n丙\n二、账本\n丁\n戊\n己\n三、出路",
    ],
    [
      "crossheads with numbers, each over one paragraph of a line",
      "一、家底\n甲乙丙丁\n二、账本\n戊己庚辛\n三、出路\n壬癸子丑",
    ],
    [
      "crossheads of one word and another",
      "关键词：速度\n甲乙丙丁\n关键词：温度\n戊己庚辛\n关键词：精度\n壬癸子丑",
    ],
    ["crossheads with marks", "●家底\n甲乙丙丁\n●账本\n戊己庚辛"],
    [
      "headlines in halves with figures",
      "生产总值增长5.6% 财政收入增长8.2%\n工业投资增长12% 社会消费增长7.1%\n三季报出炉 多项指标居全市第1",
    ],
    ["two rows", "南州 多云 12～21℃\n临浦 小雨 9～16℃"],
    ["headlines in halves", "抓好整治 浓厚氛围\n守牢底线 护航发展\n真抓实干 再上台阶"],
    ["a colon in a headline", "老街：不拆一堵墙\n甲\n乙\n河道：清了又清"],
    ["a date in a sentence", "6月12日，县里开会。\n6月13日，乡里开会。\n6月14日，村里开会。"],
    ["a village then and now", "昨天：荒滩野渡\n今天：满园花果\n明天：人人有活"],
    ["a forecast of one line", "明天：小雨\n请带好伞"],
    ["numbers in a sentence", "2023年\n1.5万人\n3.2公里"],
  ])("finds no %s", (_, source) => {
    expect(entriesOf(source)).toEqual([]);
  });

  it("takes no words above a table for its head", () => {
    const rows = "粳稻　2.86\n小麦　2.52\n玉米　2.70";
    expect(entriesOf(`粮价\n${rows}`)).toHaveLength(3);
    expect(entriesOf(`春风化雨 润物无声 人勤年丰\n${rows}`)).toHaveLength(3);
    expect(entriesOf(`粮食收购站门前排起长队 粮农盼来好价钱\n${rows}`)).toHaveLength(3);
    expect(entriesOf(`粮价上扬 粮农开镰\n\n${rows}`)).toHaveLength(3);
  });

  it("takes none for one that goes on below a full line, where the column's width is known", () => {
    const source = "\u3000\u3000检修顺延一天，不再另行通知。\n服务热线：95598。";
    const entriesAt = (measure: number) => {
      const measures = new Map([0, source.indexOf("\n") + 1].map((at) => [at, measure]));
      return findEntries(splitLines(source, [0, source.length], { measures }));
    };
    expect(entriesAt(16)).toEqual([false, false]);
    expect(entriesAt(24)).toEqual([false, true]);
  });
});
