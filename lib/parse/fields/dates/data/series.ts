/** Yearly things that are counted, so that the number tells the year: number n is in `zero + n`. */
export interface Series {
  /** `anniversary`: name, then the count (建党100周年); `edition`: the count first (第六届进博会). */
  readonly kind: "anniversary" | "edition";
  readonly names: readonly string[];
  readonly zero: number;
}

function anniversary(names: readonly string[], zero: number): Series {
  return { kind: "anniversary", names, zero };
}

function edition(names: readonly string[], zero: number): Series {
  return { kind: "edition", names, zero };
}

export const SERIES: readonly Series[] = [
  anniversary(["建党", "中国共产党成立", "党的生日"], 1921),
  anniversary(["建国", "新中国成立", "中华人民共和国成立", "国庆"], 1949),
  anniversary(["建军", "中国人民解放军建军"], 1927),
  anniversary(["改革开放"], 1978),
  anniversary(["抗战胜利", "抗日战争胜利", "抗日战争暨世界反法西斯战争胜利"], 1945),
  anniversary(["长征胜利"], 1936),
  anniversary(["五四运动"], 1919),
  anniversary(["辛亥革命"], 1911),
  anniversary(["香港回归", "香港回归祖国"], 1997),
  anniversary(["澳门回归", "澳门回归祖国"], 1999),
  anniversary(["抗美援朝", "抗美援朝出国作战"], 1950),
  anniversary(["汶川地震", "汶川特大地震"], 2008),
  edition(["进博会", "中国国际进口博览会"], 2017),
  edition(["世界互联网大会"], 2013),
  edition(["消博会", "中国国际消费品博览会"], 2020),
  edition(["数字中国建设峰会"], 2017),
  edition(["世界人工智能大会"], 2017),
  edition(["中国国际大数据产业博览会", "数博会"], 2014),
];

/** First year of a National People's Congress: the fourteenth began in 2023, each lasts five years. */
export const CONGRESS = { zero: 1953, every: 5 } as const;
