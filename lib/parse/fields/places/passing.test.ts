import { describe, expect, it } from "vitest";
import { codesOf, pageOf } from "./testing/page-of.ts";

function read(headline: string, text: string): string[] {
  return codesOf(pageOf([[headline, text]]))[1] ?? [];
}

describe("a place said by the way", () => {
  it.each([
    ["一盏灯", "夜里读书，喝的是一壶普洱，茶淡了，书也合上了。"],
    ["读诗", "诗人晚年住在夔门边，又从梓州到成都，一路写，一路病。"],
    ["行路", "他从上海到宁波，又到温州，只为看一看海，海却都是一样的。"],
    ["箱子", "那只箱子跟着他去过大理，如今靠在墙角，锁也锈了。"],
    ["雨后", "晾衣的竹竿横过通道，雨水顺着它滴下来。"],
    ["礼数", "市民和和气气地排着队，谁也没有得荣誉的心。"],
    ["列车提速", "新华社上海1月8日电 新型列车完成试验，时速提高一成。"],
  ])("none in %s: %s", (headline, text) => {
    expect(read(headline, text)).toEqual([]);
  });

  it.each([
    ["古茶树挂牌", "记者获悉，一千棵古茶树在普洱挂牌。", "530800"],
    ["普洱的茶", "一壶普洱的茶，喝了半生，茶淡了，书也合上了。", "530800"],
    ["老街", "大理的老街，青石板上都是雨。我在大理住了一个月。", "532900"],
    ["严查酒驾", "连日来，交警依托兰州南收费站设点，在午后和夜里查车。", "620100"],
    ["修桥", "从上海到温州的列车昨天提速，温州市民排队试乘。", "330300"],
    ["列车提速", "新华社上海1月8日电 上海市昨天提速两趟列车。", "310000"],
    ["我县赴上海招商", "我县昨天在上海签约九个项目，彭溪镇和泗溪镇各有两个。", "330329"],
  ])("still one in %s: %s", (headline, text, code) => {
    expect(read(headline, text)).toEqual([code]);
  });
});
