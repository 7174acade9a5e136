import { describe, expect, it } from "vitest";
import { makePage } from "../make/pages.ts";
import { TEXTS } from "../make/texts.ts";
import { findLayout } from "./layout.ts";
import { splitLines } from "./lines.ts";

const layoutOf = (source: string) => findLayout(splitLines(source, [0, source.length]));
const NEWS = TEXTS.slice(0, 6);

describe("findLayout", () => {
  it.each([13, 18, 24, 30])(
    "sees columns %d ems wide and what became of their indents",
    (width) => {
      for (const indent of ["kept", "swallowed", "none"] as const) {
        const page = makePage(NEWS, 5, {
          kind: "columns",
          width,
          indent,
          strayEvery: 0,
          ownWidths: false,
          parted: true,
        });
        const layout = layoutOf(page.text);
        expect([layout.kind, layout.indent, layout.parted]).toEqual(["columns", indent, true]);
        const widths = layout.columns.map(([above]) => above);
        expect(widths.filter((found) => Math.abs(found - width) <= 1).length).toBeGreaterThan(
          0.75 * widths.length,
        );
      }
    },
  );

  it("sees columns on a page of a few lines, whose first stands in", () => {
    const few =
      "柳河村的新学校\n\n　　9月1日，柳河镇柳河村的新学校开\n学，一百一十二名孩子走进明亮的教室，\n校长站在门口一个一个地叫他们的名字。\n";
    expect(layoutOf(few).kind).toBe("columns");
    const whole = few.replaceAll(/(?<=[开，])\n/gu, "");
    expect(layoutOf(whole).kind).toBe("flowed");
  });

  it("sees whether blank lines part paragraphs", () => {
    const close = makePage(NEWS, 5, {
      kind: "columns",
      width: 16,
      parted: false,
      strayEvery: 0,
      ownWidths: false,
    });
    expect(layoutOf(close.text).parted).toBe(false);
  });

  it("sees first lines two ems short on a page of one-paragraph stories", () => {
    const story = (title: string) =>
      `${title}\n\n连日晴好，游客们乘着橡皮艇\n穿过峡谷，激起阵阵浪花，笑声传\n得很远，景区为此增开了两班摆渡\n车。\n`;
    const page = ["漂流正当时", "峡谷夏日长", "摆渡车加班"].map(story).join("\n");
    expect(layoutOf(page).indent).toBe("swallowed");
    const full = page.replaceAll("连日晴好，", "连日以来天晴，");
    expect(layoutOf(full).indent).toBe("none");
  });

  it("sees whole paragraphs no wider than columns may be", () => {
    const story = (at: number) =>
      `渡口停航第${at}年\n河东的渡口停了${at}年，缆绳还拴在那块青石上没有人动。\n老船工隔几天就要来看一看，他说河水认得船，船也认得路。`;
    expect(layoutOf([3, 4, 5].map(story).join("\n\n")).kind).toBe("flowed");
  });

  it("sees that a notice of few lines is wrapped, whatever stands around it", () => {
    const title = "关于暂停供水的通告";
    const signed = "秀水县自来水有限公司\n2021年4月10日";
    const text =
      "因南环路供水主管改迁施工，定于2021年4月12日22时至13日6时暂停下列区域供水：城南街\n道新桥社区、柳荫小区、第三中学及周边沿街商户。请上述用户提前做好储水准备，施工提前完\n成的，提前恢复供水。";
    const page = `${title}\n${text}\n给您带来的不便，敬请谅解。\n${signed}`;
    expect(layoutOf(page).kind).toBe("columns");
    expect(layoutOf(page.replace(text, text.replaceAll("\n", ""))).kind).toBe("flowed");
  });

  it("sees columns under a poem, each of its own width", () => {
    const page = (poem: string) =>
      `${poem}\n\n招领启事\n本月3日在城西车站候车厅拾得黑色双肩包一\n只，内有课本、水杯等物，请失主带身份证明\n到车站值班室认领。\n\n雨巷的伞匠\n□ 周桐\n巷子最里头那间铺子，三十年没有换过招牌。伞匠姓梁，左手缺了半根手指头，撑伞骨\n却比谁都稳。\n他说，纸伞怕晒不怕雨，人也一样。`;
    const { kind, columns } = layoutOf(page("茶山\n\n云在山那边\n茶在山这边\n采茶的人\n走在中间"));
    expect([kind, columns[8]?.[0], columns.at(-2)?.[0]]).toEqual(["columns", 20, 38]);
  });

  it("sees columns whose few lines end with commas by chance", () => {
    const page =
      "瓜农老谢的一天\n\n凌晨四点，谢庆生就下了地。西瓜要趁凉摘，太阳一出来，\n瓜就“烫”了。摘下的瓜码在地头，等着收瓜的车。\n\n夏至将至\n\n本报讯 今日夏至。市气象台预计，未来三天全市晴到多云，\n最高气温三十六度。";
    expect(layoutOf(page).kind).toBe("columns");
  });

  it.each([
    [
      "a list of entries",
      "便民电话\n供水抢修：6221100，地址：人民路18号\n供电抢修：6221200，地址：解放路7号\n燃气抢修：6221300，地址：新华路22号\n有线电视：6221400，地址：文化路3号",
    ],
    [
      "verse",
      "登望江楼\n江水去悠悠，登临万古愁，\n风来千嶂响，云散一帆收，\n故国书难寄，新霜鬓已秋，\n凭栏无一语，落日下西洲。",
    ],
  ])("takes %s for no wrapped text", (_, source) => {
    expect(layoutOf(source).kind).toBe("flowed");
  });

  it("sees flowed text", () => {
    const page = makePage(NEWS, 5, { kind: "flowed", heads: "before" });
    expect(layoutOf(page.text).kind).toBe("flowed");
  });

  it("sees a saved web page by two lines that only sites print", () => {
    const text = "河边新开一家书店\n2024年05月06日08:15\n书店开在河边的老仓库里。\n返回顶部";
    expect(layoutOf(text).kind).toBe("web");
    expect(layoutOf("河边新开一家书店\n\n书店开在河边的老仓库里。").kind).toBe("flowed");
  });

  it("takes an empty page", () => {
    expect(layoutOf("").kind).toBe("flowed");
  });
});
