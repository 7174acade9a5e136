/** Yearly things that are counted, so that the number tells the year: number n is in `zero + n`. */
export interface Series {
  /** Pattern with a group `count`: 建党100周年, 第六届进博会. */
  readonly pattern: string;
  readonly zero: number;
}

const COUNT = "(?<count>\\d{1,3}|[一二三四五六七八九十百]{1,5})";

function anniversary(names: string, zero: number): Series {
  return { pattern: `(?:${names})${COUNT}(?:周)?年(?!来|前|以来|多)`, zero };
}

function edition(names: string, zero: number): Series {
  return { pattern: `第${COUNT}届(?:${names})`, zero };
}

export const SERIES: readonly Series[] = [
  anniversary("建党|中国共产党成立|党的生日", 1921),
  anniversary("建国|新中国成立|中华人民共和国成立|国庆", 1949),
  anniversary("建军|中国人民解放军建军", 1927),
  anniversary("改革开放", 1978),
  anniversary("抗战胜利|抗日战争(?:暨世界反法西斯战争)?胜利", 1945),
  anniversary("长征胜利", 1936),
  anniversary("五四运动", 1919),
  anniversary("辛亥革命", 1911),
  anniversary("香港回归(?:祖国)?", 1997),
  anniversary("澳门回归(?:祖国)?", 1999),
  anniversary("抗美援朝(?:出国作战)?", 1950),
  anniversary("汶川(?:特大)?地震", 2008),
  edition("进博会|中国国际进口博览会", 2017),
  edition("世界互联网大会", 2013),
  edition("消博会|中国国际消费品博览会", 2020),
  edition("数字中国建设峰会", 2017),
  edition("世界人工智能大会", 2017),
  edition("中国国际大数据产业博览会|数博会", 2014),
];

/** First year of a National People's Congress: the fourteenth began in 2023, each lasts five years. */
export const CONGRESS = {
  pattern:
    "(?<term>九|十[一二三四五]?)届全国(?:人大|人民代表大会|政协)(?:第)?(?<session>[一二三四五])次会议",
  zero: 1953,
  every: 5,
} as const;
