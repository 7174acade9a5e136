/** Peoples whose names stand in `…自治州`, `…自治县`; longest first so that none cuts another. */
const PEOPLES =
  "蒙古族|蒙古|维吾尔|哈萨克族|哈萨克|柯尔克孜族|柯尔克孜|塔吉克|锡伯|达斡尔族|鄂伦春|鄂温克族|" +
  "布依族|土家族|哈尼族|傣族|傈僳族|景颇族|朝鲜族|回族|藏族|苗族|彝族|壮族|侗族|瑶族|白族|黎族|" +
  "畲族|羌族|满族|土族|水族|佤族|拉祜族|纳西族|布朗族|仫佬族|毛南族|仡佬族|裕固族|保安族|东乡族|" +
  "撒拉族|独龙族|怒族|普米族|各族";

const AUTONOMOUS = new RegExp(`^(.{2,}?)(?:${PEOPLES})+自治([州县旗])$`);
/** `顺河回族区`, `梅里斯达斡尔族区`. */
const DISTRICT_OF_PEOPLE = new RegExp(`^(.{2,}?)(?:${PEOPLES})(区)$`);
/** A county named after its people: `东乡族自治县`, `鄂温克族自治旗`. */
const PEOPLE_ITSELF = /^(.{2,}?)族?自治([州县旗])$/;
const PROVINCE = /^(.+?)(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)$/;
const CITY = /^(.{2,}?)(?:市|地区|盟)$/;
const COUNTY = /^(.{2,}?)(?:新区|林区|特区|区|县|市|旗)$/;

/**
 * Name without its generic ending, or the name itself where nothing of two characters would be left.
 * Example: `江宁区` → `江宁`, `恩施土家族苗族自治州` → `恩施`, `沙县` → `沙县`.
 */
export function shortForm(name: string, code: string): string {
  if (code.endsWith("0000")) return PROVINCE.exec(name)?.[1] ?? name;
  const autonomous =
    AUTONOMOUS.exec(name) ?? PEOPLE_ITSELF.exec(name) ?? DISTRICT_OF_PEOPLE.exec(name);
  if (autonomous?.[1]) return autonomous[1];
  return (code.endsWith("00") ? CITY : COUNTY).exec(name)?.[1] ?? name;
}

/** `科尔沁右翼中旗`, `阿拉善左旗`: a league's banners told apart by a wing or a side. */
const WING = /^([㐀-鿿])[㐀-鿿]{2,3}?(?:([左右])翼)?([左右前中后]旗)$/;

/**
 * Everyday full form of an autonomous prefecture or county, of a district of a people, or of a banner of several: `恩施州`,
 * `长阳县`, `科右中旗`, `阿左旗`; null for others.
 */
export function everydayForm(name: string): string | null {
  const autonomous =
    AUTONOMOUS.exec(name) ?? PEOPLE_ITSELF.exec(name) ?? DISTRICT_OF_PEOPLE.exec(name);
  if (autonomous) return `${autonomous[1]}${autonomous[2]}`;
  const banner = WING.exec(name);
  return banner ? `${banner[1]}${banner[2] ?? ""}${banner[3]}` : null;
}
