/**
 * Unicode's EquivalentUnifiedIdeograph for the block CJK Radicals Supplement, one character each
 * from U+2E81 to U+2EF3 (a space for the unassigned U+2E9A). NFKC knows only two of them; text
 * pulled out of PDFs is full of the others. Kangxi radicals (U+2F00 on) are left to NFKC.
 */
const FIRST_RADICAL = 0x2e81;
const IDEOGRAPHS = [
  ...("厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵 旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉" +
    "𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟"),
];

/** The everyday ideographs for look-alike radicals: `⻄安` → `西安`. */
export function unifyRadicals(text: string): string {
  return text.replace(/[\u2e81-\u2e99\u2e9b-\u2ef3]/g, (radical) => {
    return IDEOGRAPHS[radical.charCodeAt(0) - FIRST_RADICAL] ?? radical;
  });
}
