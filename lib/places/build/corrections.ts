/** Misprints found in the source tables, and the character the standard has. */
export const MISPRINTS: Readonly<Record<string, string>> = {
  墉桥区: "埇桥区",
  廛河回族区: "瀍河回族区",
  师河区: "浉河区",
  乔口区: "硚口区",
  荔蒲县: "荔浦县",
  江洲区: "江州区",
  杨凌区: "杨陵区",
  荷泽市: "菏泽市",
  虎亭区: "猇亭区",
  华莹市: "华蓥市",
};

/**
 * Years the tables get wrong by more than the order in which they were published explains:
 * code and name, with the year it began or ended. An empty string leaves that end open.
 */
export const YEARS: readonly {
  readonly code: string;
  readonly name: string;
  readonly first: string;
  readonly last: string;
}[] = [
  { code: "330181", name: "萧山市", first: "", last: "2001" },
  { code: "330184", name: "余杭市", first: "", last: "2001" },
  { code: "330109", name: "萧山区", first: "2001", last: "" },
  { code: "330110", name: "余杭区", first: "2001", last: "" },
  { code: "370282", name: "即墨市", first: "", last: "2017" },
  { code: "370215", name: "即墨区", first: "2017", last: "" },
  { code: "330185", name: "临安市", first: "", last: "2017" },
  { code: "330112", name: "临安区", first: "2017", last: "" },
  { code: "410881", name: "济源市", first: "", last: "2008" },
  { code: "419001", name: "济源市", first: "2008", last: "" },
  { code: "460302", name: "西沙区", first: "2020", last: "" },
  { code: "460303", name: "南沙区", first: "2020", last: "" },
  { code: "659005", name: "北屯市", first: "2011", last: "" },
  { code: "659006", name: "铁门关市", first: "2012", last: "" },
  { code: "659007", name: "双河市", first: "2014", last: "" },
  { code: "659008", name: "可克达拉市", first: "2015", last: "" },
];

/** Levels that exist only to make the code table regular: `市辖区`, `省直辖县级行政区划`. */
export function isPseudoDivision(code: string, name: string): boolean {
  return (
    /市辖区$|^县$|^市$|直辖(?:县级)?行政/.test(name) ||
    // Municipalities printed again as their own city: 110100 北京市.
    /^(11|12|31|50)0[123]00$/.test(code) ||
    // Two cities that one table filed under the province and all others under their prefecture.
    /^1390/.test(code) ||
    // Statistical areas: development zones (xxxx7x), 大兴安岭's forestry districts, 行政委员会.
    /^\d{4}7\d$/.test(code) ||
    /^23276\d$/.test(code) ||
    /行政委员会$/.test(name) ||
    // A prefecture without counties filed again as its own county: 620201 嘉峪关市.
    code === "620201"
  );
}
