/**
 * Family names, commonest first (the first hundred cover about 85% of people), then the rest of
 * those in use, then the compound ones. Data for cutting names that are printed without a space.
 */
const COMMON =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程苏魏吕丁任" +
  "沈傅姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";

const OTHER =
  "常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍" +
  "涂成苗谷曲盛翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费" +
  "卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐" +
  "冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋" +
  "相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利" +
  "阎占庾逄竺於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由励俸沐续骆麴鄂咸籍赖谯桓却璩濮寿通扶冀郏";

const COMPOUND =
  "欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 令狐 慕容 司徒 夏侯 长孙 宇文 轩辕 南宫 端木 独孤 申屠 澹台 闻人 赫连 百里 西门 呼延 完颜 拓跋 淳于 公羊 太史 单于 鲜于 闾丘 司空 亓官 濮阳 钟离 万俟 第五 宰父 范姜 那拉";

const common = new Set(COMMON);
const known = new Set(COMMON + OTHER);
const compound = new Set(COMPOUND.split(" "));

/** How usual a name's beginning is as a family name: 2 common or compound, 1 known, 0 none. */
export function surnameRank(name: string): 0 | 1 | 2 {
  if (compound.has(name.slice(0, 2)) && name.length >= 3) return 2;
  const first = name.charAt(0);
  if (common.has(first)) return 2;
  return known.has(first) ? 1 : 0;
}

/** `hasCompoundSurname("欧阳明月")` is true. */
export function hasCompoundSurname(name: string): boolean {
  return name.length >= 3 && compound.has(name.slice(0, 2));
}
