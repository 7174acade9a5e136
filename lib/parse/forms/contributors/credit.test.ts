import { describe, expect, it } from "vitest";
import { readCredit } from "./credit.ts";

const people = (text: string) =>
  readCredit(text)?.contributors.map(({ name, role }) => `${role}:${name}`) ?? null;

describe("readCredit", () => {
  it.each([
    ["（记者 柳青 通讯员 韩雪）", ["reporter:柳青", "correspondent:韩雪"]],
    ["通讯员 唐峰 丁斌 记者 程星", ["correspondent:唐峰", "correspondent:丁斌", "reporter:程星"]],
    ["记者柳青通讯员韩雪", ["reporter:柳青", "correspondent:韩雪"]],
    ["本报记者 张三丰", ["reporter:张三丰"]],
    ["□柏舟", ["author:柏舟"]],
    ["陈彩霞 缪英", ["author:陈彩霞", "author:缪英"]],
    ["记者 杨梅 摄", ["photographer:杨梅"]],
    ["贾明 摄", ["photographer:贾明"]],
    ["记者 李明 文/摄", ["reporter:李明", "photographer:李明"]],
    ["(责编:骆平、傅雨)", ["editor:骆平", "editor:傅雨"]],
    ["作者：闻松", ["author:闻松"]],
    // a task before or after the name, and one for both
    ["文/本报记者 闻松 图/韩雪", ["reporter:闻松", "photographer:韩雪"]],
    ["闻松/文 韩雪/图", ["author:闻松", "photographer:韩雪"]],
    ["记者 闻松 文 韩雪 摄", ["reporter:闻松", "photographer:韩雪"]],
    ["记者 闻松 摄影 韩雪", ["reporter:闻松", "photographer:韩雪"]],
    ["文/图 记者 闻松", ["reporter:闻松", "photographer:闻松"]],
    ["本报记者闻松 摄影报道", ["reporter:闻松", "photographer:闻松"]],
    ["口述：闻松 整理：韩雪", ["author:闻松", "author:韩雪"]],
    ["漫画/闻松", ["photographer:闻松"]],
    ["闻松摄", ["photographer:闻松"]],
    ["图/受访者提供 文/闻松", ["author:闻松"]],
    // kinds with what goes before them
    ["河西晚报全媒体首席记者 闻松", ["reporter:闻松"]],
    ["本报驻海南记者 闻松", ["reporter:闻松"]],
    ["见习记者 闻松 实习生 韩雪", ["reporter:闻松", "reporter:韩雪"]],
    ["◆特约评论员 闻松", ["author:闻松"]],
    ["□本报评论员", ["author:本报评论员"]],
    ["责任编辑 闻松 美编 韩雪", ["editor:闻松"]],
    // organisations, employers and titles
    ["记者 闻松 通讯员 区宣传部", ["reporter:闻松", "correspondent:区宣传部"]],
    ["通讯员 市公安局 闻松", ["correspondent:闻松"]],
    ["（县融媒体中心 闻松）", ["author:闻松"]],
    ["（闻松，作者系某大学教授）", ["author:闻松"]],
    ["闻松（作者单位：河东县委党校）", ["author:闻松"]],
    ["江西 韩雪", ["author:韩雪"]],
    ["□ 河东 韩雪", ["author:韩雪"]],
    ["□韩雪（河东）", ["author:韩雪"]],
    ["韩雪（河东县第一中学）", ["author:韩雪"]],
    ["■ 秋水长天", ["author:秋水长天"]],
    ["◆ 韩雪 闻松", ["author:韩雪", "author:闻松"]],
    ["（浙江 韩雪）", ["author:韩雪"]],
    ["记 者 | 闻松 韩 雪", ["reporter:闻松", "reporter:韩雪"]],
    ["编　辑：闻松", ["editor:闻松"]],
    ["通 讯 员：闻松", ["correspondent:闻松"]],
    ["海东新闻 记者 闻松", ["reporter:闻松"]],
    ["（记者闻松 通讯员江体宣）", ["reporter:闻松", "correspondent:江体宣"]],
    ["（记者闻松海南昌江报道）", ["reporter:闻松"]],
    ["韩雪摄（新华社发）", ["photographer:韩雪"]],
    ["供稿：市政府办公室 韩雪", ["author:韩雪"]],
    ["河东日报·河东在线记者 韩雪", ["reporter:韩雪"]],
    // traditional characters stay as they are printed
    ["【記者聞松／竹溪報導】", ["reporter:聞松"]],
    ["【本報記者林曉華台北報導】", ["reporter:林曉華"]],
    ["（中央社記者劉　華台北3日電）", ["reporter:劉華"]],
    ["文／圖　陳曉東", ["author:陳曉東", "photographer:陳曉東"]],
    ["攝影：張偉", ["photographer:張偉"]],
    ["特派員 陳志強", ["reporter:陳志強"]],
    ["（作者闻松系某大学教授）", ["author:闻松"]],
  ])("%s", (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it.each([
    "试行",
    "◆ 活动时间",
    "○ 重要提示",
    "▲ 便民举措",
    "■ 相关链接",
    "□ 专家观点",
    "□韩雪（化名）",
    "（处理）",
    "王海、屠玉参加督导。",
    "尤其是金融监管趋严,强调透明度",
    "基层治理 清风徐来",
    "记者从会上了解到",
    "关于印发管理办法的通知",
    "记者节",
    "记者手记",
    "记者来信",
    "记者见面会",
    "（作者单位：河东县第一中学）",
    "江西 河南",
    "記者見面會",
    "科技特派员闻松",
    "記者從會上瞭解到",
    "通讯员培训班",
    "编辑部",
    "作者简介",
    "（作者单位：某县法院）",
    "（作者系某大学教授）",
    "评论员文章",
    "摄影大赛",
    "图片报道",
    "文明实践",
    "漫画世界",
    "本报综合报道",
    "江南 水乡",
    "黄河 长江",
    "夏粮 丰收",
    "张庄村",
    "董事长",
    "白头翁",
    "新春贺卡（本报发）",
    "记 者 都 知 道",
    "编 辑 部",
    "作 者：",
    "受访者供图",
  ])("is no credit: %s", (text) => {
    expect(people(text)).toBeNull();
  });
});

it.each([
  ["记者", 100_000],
  ["（", 200_000],
  ["、", 200_000],
  ["张三 ", 60_000],
  ["记者张三通讯员", 30_000],
  ["文/图", 60_000],
])("is quick about a long line of %s", (scrap, times) => {
  expect(readCredit(scrap.repeat(times))).toBeNull();
});
