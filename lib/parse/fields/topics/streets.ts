import { isAt, setOf } from "../../../text/characters.ts";

/** Longest word that a street is named for: 火车站路. */
const LONGEST_NAME = 3;
/** Before 路, 街 and 小区 these tell what it is like or what it is about: 产业路, 美食街, 安置小区. */
const KINDS = new Set(
  (
    "产业 旅游 乡村 农村 山村 村庄 山区 田间 生态 环保 致富 增收 脱贫 扶贫 共富 创业 就业 就医 求职 养老 出行 消费 发展 创新 转型 " +
    "治沙 治水 科研 维权 景区 园区 校园 高速 施工 绕城 断头 美食 小吃 夜市 商业 商贸 文旅 文创 非遗 民俗 餐饮 购物 电商 古镇 " +
    "安置 搬迁 拆迁 智慧 绿色 文明 节水 平安 低碳 智能 居民 社区 物业 交通 市民 最美 美丽 清洁"
  ).split(" "),
);
/** Not `路口`, `路段`, `求学路上`, `街道`, `大街小巷`, which begin words of another kind. */
const STREET =
  /路(?![口段上灯线面网况径政演费桥基程过])|街(?![道区头坊舞景边])|大街(?!小)|大道(?!理)|小区|大厦/uy;
const OPENS_STREET = setOf("路街大小");

/** Whether the word `[at, end)` of a text only names a street or a building: `丰收路`, `科技大厦`. */
export function isStreetName(text: string, at: number, end: number): boolean {
  if (end - at > LONGEST_NAME || !isAt(OPENS_STREET, text, end)) return false;
  STREET.lastIndex = end;
  return STREET.test(text) && !KINDS.has(text.slice(at, end));
}
