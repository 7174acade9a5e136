import { hasCompoundSurname, surnameRank } from "./surnames.ts";

const SEPARATORS = /[\s、，,；;／/|｜]+/u;
const HAN_ONLY = /^\p{Script=Han}+$/u;
/** `阿卜杜拉·买买提`, `热依汗古丽·托合提`: the dot is part of the name. */
const DOTTED = /^\p{Script=Han}{1,8}(?:[·•・‧]\p{Script=Han}{1,8})+$/u;
/** Words that begin like a family name and are none. */
const NOT_NAMES = new Set(
  (
    "本报 通讯 记者 安全 方案 方法 时间 时代 文化 文明 文学 文艺 高温 高考 高铁 高速 高度 高效 高新 金融 金秋 成长 成果 成立 成功 " +
    "安装 平安 平台 国家 国际 国内 国庆 公益 公告 公示 公园 公司 公安 花样 花园 花海 海洋 海外 海岛 马上 和谐 和平 和美 明天 " +
    "明日 江南 江湖 江山 石油 白天 白云 龙头 龙舟 龙年 关注 关爱 关于 关键 常态 温暖 温馨 康养 康复 解读 解放 解决 路上 路径 " +
    "连线 连续 连日 连日来 近日 华丽 童年 童心 童话 全国 全市 全县 全省 全区 全面 全力 全民 应急 应对 程序 严防 严格 严查 严重 " +
    "万家 万象 钱塘 方便 方向 方式 计划 计算 相关 相约 相遇 相信 来源 来信 来电 强调 强化 强国 强市 强县 强省 向前 向上 向往 " +
    "易地 房产 房地产 边疆 边境 景区 景点 党建 党员 党史 党政 时事 时评 时政 时尚 时光 管理 管控 通知 通过 通道 通报 居民 " +
    "利民 利用 富民 富裕 富强 元旦 元宵 信息 信用 展示 展望 展现 展览 智慧 智能 幸福 奉献 南方 乐园 乐享 原创 宣传 索引 " +
    "平凡 平衡 云端 云上 容貌 普通 普及 普法 于都 于是 余额 单位 单身 米饭 连载 查处 明月 游客 游泳 农业 农村 农民 农家 农历 " +
    "商务 商业 商家 师生 师傅 师者 荣誉 荣获 荣光 沙滩 沙漠 班车 班子 储蓄 时节 国防 国产 国企 国资 国风 包容 包括 左右 " +
    "古镇 古城 古村 古建 古今 吉祥 简讯 简介 简约 车辆 车站 车间 项目 麦田 麦收 麦香 牛年 牛奶 马路 马年 羊年 龙卷风 " +
    "花香 花开 春天 夏天 夏日 夏季 秋天 秋收 冬天 冬日 秋日 何时 何处 何以 任务 任性 任职 段落 雷雨 雷电 石头 黄河 黄金 " +
    "杨柳 杨梅 梅雨 梅花 柳叶 柳树 苗木 谷雨 谷子 林业 林场 田园 田野 田间 高原 高山 高峰 高空 向日葵 阳光 阳台 金色 金牌 " +
    "银行 银杏 银牌 海鲜 海上 海边 海风 江水 江边 江河 湖水 池塘 强降雨 强对流 强军 强基 強國 康庄 万里 万物 千里 纪念 纪委 " +
    "纪检 纪律 纪实 文旅 文物 文体 文件 文字 文图 图文 曲艺 广场 盛会 盛夏 盛世 盛宴 季节 成都 宁波 宁夏 温州 台州 常州 " +
    "安徽 安庆 江苏 江西 石家庄 郑州 徐州 苏州 杭州 扬州 贺州 柳州 梅州 惠州 荆州 荆门 安阳 南阳 南京 南昌 南宁 海南 " +
    "海口 云南 贵州 甘肃 华北 华东 华南 华中 商丘 平顶山 连云港 马鞍山 金华 舒城 景德镇 易门 房山 相城 解冻 解密 " +
    "解码 游记 连环画 平易 乐观 乐活 岳阳 燕子 古诗 古韵 成语 成绩 安居 安心 安静 康乐 严寒 温度 高质量 高水平 高标准 时刻"
  ).split(" "),
);

/** Parts of Tibetan, Mongolian and Uyghur names as they are written: `德吉卓嘎`, `巴特尔`. */
const PARTS =
  /^(?:扎西|卓玛|次仁|索朗|旺堆|普布|德吉|卓嘎|尼玛|达娃|巴桑|拉巴|格桑|平措|多吉|央金|曲珍|白玛|仁青|仁增|洛桑|丹增|旦增|次旦|边巴|米玛|顿珠|加措|嘉措|才让|东智|措姆|拉姆|桑珠|贡布|贡觉|强巴|罗布|占堆|玉珍|益西|土登|晋美|班旦|琼达|梅朵|杰布|旺姆|群培|次珍|朗杰|巴特尔|乌兰|其其格|图雅|娜仁|托娅|萨仁|苏日|那日|格日勒|巴图|布和|呼和|宝音|阿木尔|敖登|高娃|吉日|嘎拉|朝克|塔娜|乌云|斯琴|其木格|满都|额尔|敦|阿布|买买提|古丽|吐尔|艾合|艾力|热依|阿依|木合|亚森|努尔|依明|帕提|江|夏提|汗|拜|提){1,3}$/u;

export interface NameHints {
  /** The page's stories close with names in brackets, so an unusual name there is a pen name. */
  readonly closings?: boolean;
  /** Names may be printed without a space between: only where a word of role says they are names. */
  readonly glued?: boolean;
  /** Names other credits of the page spell out; they settle doubtful cuts. */
  readonly known?: ReadonlySet<string>;
}

/** Whether a word reads as one person's name: two or three characters under a family name. */
export function looksLikeName(word: string): boolean {
  if (DOTTED.test(word)) return true;
  if (!HAN_ONLY.test(word) || NOT_NAMES.has(word)) return false;
  if (word.length >= 3 && PARTS.test(word)) return true;
  if (surnameRank(word) === 0) return false;
  if (word.length === 4) return hasCompoundSurname(word);
  return word.length === 2 || word.length === 3;
}

/**
 * The names of a text that holds nothing else, or null: `"王晓青郭涛 杨立冬"` gives three. Names
 * padded by a space (`王 岗`) are closed up; names without a space between are cut.
 */
export function splitNames(text: string, hints: NameHints = {}): string[] | null {
  const words = closeUp(text.split(SEPARATORS).filter(Boolean));
  const names: string[] = [];
  for (const word of words) {
    if (hints.known?.has(word) || looksLikeName(word)) names.push(word);
    else {
      const cut = hints.glued ? cutNames(word, hints) : null;
      if (!cut) return null;
      names.push(...cut);
    }
  }
  return names.length ? names : null;
}

/** `["王", "岗", "高岭"]` to `["王岗", "高岭"]`. */
function closeUp(words: readonly string[]): string[] {
  const closed: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const next = words[at + 1] ?? "";
    if (word.length === 1 && next.length === 1 && surnameRank(word) > 0) {
      closed.push(word + next);
      at++;
    } else closed.push(word);
  }
  return closed;
}

/** The cheapest cut of a run of ideographs into names; null when a piece could not be one. */
function cutNames(run: string, hints: NameHints): string[] | null {
  if (!HAN_ONLY.test(run) || run.length < 4 || run.length > 60) return null;
  const best: { cost: number; from: number }[] = [{ cost: 0, from: -1 }];
  for (let end = 1; end <= run.length; end++) {
    let cheapest = { cost: Number.POSITIVE_INFINITY, from: -1 };
    for (let length = 2; length <= Math.min(4, end); length++) {
      const before = best[end - length];
      if (!before) continue;
      const cost = before.cost + nameCost(run.slice(end - length, end), hints);
      if (cost < cheapest.cost) cheapest = { cost, from: end - length };
    }
    best.push(cheapest);
  }
  const names: string[] = [];
  if (!Number.isFinite(best[run.length]?.cost ?? Number.POSITIVE_INFINITY)) return null;
  for (let end = run.length; end > 0; ) {
    const from = best[end]?.from ?? 0;
    names.unshift(run.slice(from, end));
    end = from;
  }
  return names;
}

function nameCost(name: string, hints: NameHints): number {
  if (hints.known?.has(name)) return -3;
  const rank = surnameRank(name);
  if (rank === 0 || NOT_NAMES.has(name)) return Number.POSITIVE_INFINITY;
  const rarity = rank === 2 ? 0 : 0.6;
  if (name.length === 3) return rarity;
  if (name.length === 2) return rarity + 0.4;
  return hasCompoundSurname(name) ? 0.2 : Number.POSITIVE_INFINITY;
}
