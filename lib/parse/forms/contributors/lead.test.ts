import { describe, expect, it } from "vitest";
import { findLead, opensReport } from "./lead.ts";

const credit = (text: string) => {
  const lead = findLead(text);
  return lead?.credit ? text.slice(...lead.credit) : lead && null;
};

describe("findLead", () => {
  it.each([
    ["本报讯（记者 柳青）昨天，滨河小学…", "记者 柳青"],
    ["本报讯 （通讯员 韩雪 记者 柳青）近日…", "通讯员 韩雪 记者 柳青"],
    ["新华社北京6月1日电（记者 甲乙、丙丁）国务院…", "记者 甲乙、丙丁"],
    ["（记者 柳青）昨天，滨河小学…", "记者 柳青"],
    ["本报讯 昨天，滨河小学…", null],
    ["【本报讯】（记者 柳青）昨天，…", "记者 柳青"],
    ["本报讯（柳青 韩雪）昨天，…", "柳青 韩雪"],
    ["本报济南4月2日讯（记者 柳青）昨天，…", "记者 柳青"],
    ["河西融媒讯（记者 柳青）昨天，…", "记者 柳青"],
    ["本报讯 记者柳青 通讯员韩雪报道 昨天，…", "记者柳青 通讯员韩雪"],
    ["本报记者 柳青报道：昨天，…", "本报记者 柳青"],
    ["河东网客户端—河东网消息（通讯员柳青）深秋…", "通讯员柳青"],
    ["阳朔讯（柳青）昨天，…", "柳青"],
    ["阳朔讯 （记者柳青）昨天，…", "记者柳青"],
    ["河东在线消息（柳青）为方便…", "柳青"],
    ["河东网（柳青、乔木勒）日前，…", "柳青、乔木勒"],
    ["中新网桂林11月18日电 （芙蓝 柳青）入冬…", "芙蓝 柳青"],
  ])("%s", (text, expected) => {
    expect(credit(text)).toBe(expected);
  });

  it.each([
    "记者从会上了解到，",
    "增强网架供电能力；在需求侧",
    "（试行）办法自七月起",
    "本报记者都知道",
    "记者柳青在现场看到，工人正在铺路。",
    "（约合三万元）的货款",
    "近年来电商发展快，本报讯也这么说",
    "（以下简称“办法”）印发后",
    "数据中心用电（含照明）增加",
    "有人来电（记者柳青接听）说桥坏了",
    "喜讯（来自高地）传到了村里",
    "通讯（含电话）费用下降",
    "互联网（含专线）接入费用下降",
    "合作社（入社农户三百）又添了农机",
    "河东日报（电子版）今天上线",
  ])("no lead: %s", (text) => {
    expect(findLead(text)).toBeNull();
  });
});

describe("opensReport", () => {
  it("knows a lead whose bracket the line cuts off", () => {
    expect(opensReport("本报讯（记者 王晓")).toBe(true);
    expect(opensReport("（本报记者 王晓")).toBe(true);
    expect(opensReport("增强网架供电能力")).toBe(false);
  });
});
