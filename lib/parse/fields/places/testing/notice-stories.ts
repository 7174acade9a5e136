import type { LabelledStory } from "./labelled-story.ts";

/** Notices of things lost: a shop's address tells where, the bank whose book is lost does not. */
export const NOTICE_STORIES: readonly LabelledStory[] = [
  {
    headline: "遗失声明",
    body: [
      "临漳县柳园镇老味道驴肉馆遗失食品经营许可证正本，声明作废。",
      "郭海军遗失河北省农村信用社存单一张，声明作废。",
    ],
    year: 2018,
    places: ["河北省邯郸市临漳县"],
  },
  {
    headline: "遗失启事",
    body: [
      "柳林县留誉镇红枣加工有限公司遗失公章一枚，编号1411250001234，声明作废。",
      "高二平遗失中国农业银行山西省分行存折一本，声明作废。",
    ],
    year: 2020,
    places: ["山西省吕梁市柳林县"],
  },
  {
    headline: "宣告无效",
    body: [
      "德兴市泗洲镇阿香早点铺遗失营业执照正副本，声明作废。",
      "余建华遗失江西省农村信用社社员证，声明作废。",
    ],
    year: 2022,
    places: ["江西省上饶市德兴市"],
  },
  {
    headline: "声明",
    body: [
      "莘县张鲁镇清真牛肉面馆遗失卫生许可证，声明作废。",
      "马卫东遗失山东省农村信用社贷款证一本，声明作废。",
    ],
    year: 2017,
    places: ["山东省聊城市莘县"],
  },
  {
    headline: "挂失",
    body: [
      "朱桂英遗失四川省农村信用社存折一本，声明作废。",
      "仪陇县日兴镇胖嫂火锅店遗失食品流通许可证，声明作废。",
    ],
    year: 2021,
    places: ["四川省南充市仪陇县"],
  },
];
