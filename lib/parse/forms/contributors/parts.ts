import { hasAny, isAt, setOf } from "../../../text/characters.ts";

/**
 * Parts that Tibetan, Mongolian, Uyghur and Kazakh names are written with: `德吉卓嘎`, `巴特尔`,
 * `买买提·艾力`. Data; one to three of them make a name.
 */
const PARTS = `
扎西 卓玛 次仁 索朗 旺堆 普布 德吉 卓嘎 尼玛 达娃 巴桑 拉巴 格桑 平措 多吉 央金 曲珍 白玛 仁青
仁增 洛桑 丹增 旦增 次旦 边巴 米玛 顿珠 加措 嘉措 才让 东智 措姆 拉姆 桑珠 贡布 贡觉 强巴 罗布
占堆 玉珍 益西 土登 晋美 班旦 琼达 梅朵 杰布 旺姆 群培 次珍 朗杰 巴特尔 乌兰 其其格 图雅 娜仁
托娅 萨仁 苏日 那日 格日勒 巴图 布和 呼和 宝音 阿木尔 敖登 高娃 吉日 嘎拉 朝克 塔娜 乌云 斯琴
其木格 满都 额尔 敦 阿布 买买提 古丽 娜尔 古丽娜 吐尔 艾合 艾力 热依 阿依 木合 亚森 努尔 依明 帕提 江 夏提
汗 拜 提 旺扎 旺久 扎巴 阿旺 次成 曲扎 曲吉 曲措 德庆 拉珍 拉措 拉旦 丹巴 丹珍 多杰 仁钦 尕让
尕藏 尕玛 才旦 才仁 才巴 公保 完么 东珠 南杰 南加 索南 久美 切阳 桑吉 桑杰 更登 更藏 项欠 昂毛
措毛 卓尕 金巴 龙珠 哈斯 巴根 巴拉 朝鲁门 达古拉 敖日 那仁 森格 宝鲁 图门 苏雅拉 呼格 吉勒 木呷 阿依 阿木 尔古 吉克 沙马 曲比 巴雅尔 巴音 孟和 宝力 青格 格根 苏和 苏日娜 乌日 乌仁 特木尔 钢 毕力格
达来 额尔敦 朝鲁 敖其尔 白音 吉日嘎拉 海日 琪琪格 通拉嘎 阿拉坦 斯日古楞 巴依斯 古楞 牡兰 阿布都 阿卜杜 阿不都
热合曼 热合木 麦麦提 买买 吐尔逊 玉素甫 艾山 艾买提 库尔班 肉孜 祖农 穆合 塔尔 巴哈 哈力 哈孜
萨其 茹拉 萨础 其劳 牧仁 莫日根 那顺 乌力吉 孟克 赛音 恩和 布日 阿茹 阿如 珊丹 乌恩 苏德 额日 包勒 希吉 毕勒格
努尔兰 叶尔 加那尔 迪丽 古力 娜扎 热娜 帕丽 米热 阿孜 阿力 木江 买江 尔江 别克 哈提 阿不力 艾尼
玛依拉 塔吉 斯那 吾姆 农布 鲁茸 此里 七林 永宗 追玛
`;

const EACH_PART = PARTS.trim().split(/\s+/u);
const MADE_OF_PARTS = new RegExp(`^(?:${EACH_PART.join("|")}){1,3}$`, "u");
/** A look at a word's first character spares most the long pattern. */
const OPENS_PART = setOf(EACH_PART.map((part) => part.charAt(0)).join(""));
/** `阿卜杜拉·买买提`, `热依汗古丽·托合提`: the dot is part of the name. */
const DOTS = setOf("·•・‧");
const DOTTED = /^\p{Script=Han}{1,8}(?:[·•・‧]\p{Script=Han}{1,8}){1,3}$/u;

/** Whether a word is a name with a dot in it. */
export function isDotted(word: string): boolean {
  return hasAny(DOTS, word) && DOTTED.test(word);
}

/** `买买提·艾力`, not `种子·柳条·麦草`: one of the parts is known from such names. */
export function isDottedOfParts(word: string): boolean {
  return isDotted(word) && word.split(/[·•・‧]/u).some(isMadeOfParts);
}

/** Whether a word is put together from parts of names of peoples without Han family names. */
export function isMadeOfParts(word: string): boolean {
  return (
    word.length >= 2 && word.length <= 9 && isAt(OPENS_PART, word, 0) && MADE_OF_PARTS.test(word)
  );
}

const FIRST_PARTS = new Set(EACH_PART.filter((part) => part.length > 1));

/** Whether a word begins as such a name does: `哈斯其木`. */
export function beginsWithPart(word: string): boolean {
  return FIRST_PARTS.has(word.slice(0, 2)) || FIRST_PARTS.has(word.slice(0, 3));
}
