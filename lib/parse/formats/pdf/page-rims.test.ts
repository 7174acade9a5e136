import { describe, expect, it } from "vitest";
import { partRims } from "./page-rims.ts";
import { blockAt, namesOf } from "./testing/block-at.ts";

function rims(...blocks: ReturnType<typeof blockAt>[]): string[] {
  const { head, inner, foot } = partRims(blocks, 10);
  return [head, inner, foot].map(namesOf);
}

const TEXT = blockAt("text", [0, 60, 200, 300]);

describe("partRims", () => {
  it("takes off the paper's name with what stands beside it, and the editors at the foot", () => {
    expect(
      rims(
        TEXT,
        blockAt("河湾日报", [80, 0, 140, 20], { size: 20 }),
        blockAt("第3版", [180, 8, 200, 18]),
        blockAt("2024年3月12日 星期二", [0, 8, 70, 18]),
        blockAt("本版编辑：林小禾 校对：方舟", [0, 320, 80, 330]),
      ),
    ).toEqual(["2024年3月12日 星期二 河湾日报 第3版", "text", "本版编辑：林小禾 校对：方舟"]);
  });

  it("leaves headlines, and a date that stands beside text", () => {
    expect(rims(blockAt("渡口的灯", [0, 0, 90, 20], { size: 20 }), TEXT)).toEqual([
      "",
      "渡口的灯 text",
      "",
    ]);
    const date = blockAt("2024年3月12日", [210, 100, 280, 110]);
    expect(rims(TEXT, date)).toEqual(["", "text 2024年3月12日", ""]);
  });

  it("leaves a notice at the foot, which has its day as well", () => {
    const notice = [
      blockAt("停水通知", [0, 320, 80, 330]),
      blockAt("敬请谅解。", [0, 335, 200, 345]),
      blockAt("2024年3月12日", [100, 350, 200, 360]),
    ];
    expect(rims(TEXT, ...notice)[2]).toBe("2024年3月12日");
    const close = notice.map((block, at) => ({ ...block, top: 320 + 8 * at, bottom: 345 }));
    expect(rims(TEXT, ...close)[2]).toBe("");
    expect(rims(TEXT, ...close.filter(({ lines }) => lines[0]?.text !== "敬请谅解。"))[2]).toBe(
      "停水通知 2024年3月12日",
    );
  });

  it("takes nothing from nothing", () => expect(rims()).toEqual(["", "", ""]));
});
