const STEMS = "甲乙丙丁戊己庚辛壬癸";
const BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
const ANIMALS = "鼠牛虎兔龙蛇马羊猴鸡狗猪";

/** 1984 was 甲子, a year of the rat. */
const CYCLE_START = 1984;
const CYCLE = 60;

/** Each pair of signs with its year in the cycle that began in 1984: 癸卯 → 2023. */
export const YEAR_OF_PAIR: ReadonlyMap<string, number> = new Map(
  Array.from({ length: CYCLE }, (_, at) => [
    `${STEMS[at % STEMS.length]}${BRANCHES[at % BRANCHES.length]}`,
    CYCLE_START + at,
  ]),
);

/** Each animal's year by name, with the first of its years from 1984: 虎年 → 1986. */
export const YEAR_OF_ANIMAL: ReadonlyMap<string, number> = new Map(
  [...ANIMALS].map((animal, at) => [`${animal}年`, CYCLE_START + at]),
);
