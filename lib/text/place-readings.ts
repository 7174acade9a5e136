/**
 * Names of places with a reading of their own that pinyin-pro's dictionary of words has not, as the
 * divisions' official romanisation has them.
 */
export const PLACE_READINGS: Readonly<Record<string, string>> = {
  乐清: "yuè qīng",
  乐亭: "lào tíng",
  台州: "tāi zhōu",
  天台县: "tiān tāi xiàn",
  天台山: "tiān tāi shān",
  燕郊: "yān jiāo",
  单县: "shàn xiàn",
  涡阳: "guō yáng",
  歙县: "shè xiàn",
  郫都: "pí dū",
  吴堡县: "wú bǔ xiàn",
  会稽: "kuài jī",
  大埔县: "dà bù xiàn",
  尉犁: "yù lí",
  阆中: "làng zhōng",
  浚县: "xùn xiàn",
  洪洞县: "hóng tóng xiàn",
  繁峙: "fán shì",
  什邡: "shí fāng",
  筠连: "jūn lián",
  任丘: "rén qiū",
  蠡县: "lǐ xiàn",
  蔚县: "yù xiàn",
  监利: "jiàn lì",
  珲春: "hún chūn",
};
