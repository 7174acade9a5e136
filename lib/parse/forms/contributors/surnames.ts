import { isAt, setOf } from "../../../text/characters.ts";

/**
 * Family names, commonest first (the first hundred cover about 85% of people), then the rest of
 * those in use, then the compound ones. Data for cutting names that are printed without a space.
 */
const COMMON =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程苏魏吕丁任" +
  "沈傅姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";

const OTHER =
  "洪常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍" +
  "涂成苗谷曲盛翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费" +
  "卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐" +
  "冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋" +
  "相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利" +
  "訾阎占庾逄竺於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由励俸沐续骆麴鄂咸籍赖谯桓却璩濮寿通扶冀郏萧怀蹇郗汲税靖仉笪郄隗糜";

const COMPOUND =
  "欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 令狐 慕容 司徒 夏侯 长孙 宇文 轩辕 南宫 端木 独孤 申屠 澹台 闻人 赫连 百里 西门 呼延 完颜 拓跋 淳于 公羊 太史 单于 鲜于 闾丘 司空 亓官 濮阳 钟离 万俟 第五 宰父 范姜 那拉";

const common = setOf(COMMON);
const known = setOf(COMMON + OTHER);
const compound = new Set(COMPOUND.split(" "));
const compoundOpens = setOf(COMPOUND.replaceAll(/(?<=\S)\S| /gu, ""));

/** The share of people falls with the rank about as its logarithm rises. */
const COSTS: ReadonlyMap<string, number> = new Map(
  [...COMMON, ...OTHER]
    .map((name, rank): [string, number] => [name, 0.2 * Math.log(1 + rank / 5)])
    .reverse(),
);

/** Characters that given names are mostly made of; others do occur and cost more. */
const GIVEN = setOf(
  "遥知英华玉秀文明兰春国金红建丽伟海荣军平志杰晓小敏燕芳云萍林永梅娟辉霞强俊美忠珍波光宝凤涛艳勇新清德龙静东峰辰生" +
    "磊超鹏斌雪飞福桂莉青斯祥瑞宇浩玲学成慧琴淑婷洁佳欣雨倩思怡梦琪子涵嘉博诗琳雅颖蕾丹莹璐瑶媛娜晨旭阳帆凯亮刚健" +
    "立庆振家世兴义仁信礼贵富昌盛安康宁翔天伦一凡然心悦可馨彤轩泽毅威武彬钢铁山川江河湖雷震宏洪鸿广利民爱卫" +
    "喜乐正大中长远才良善君友朋诚晶冰星月琦珊珠碧翠菊荷莲竹松柏森叶枫桐楠柯榕桦薇芬芸茜蓉菲萱" +
    "素巧彩娇妍妮婉婵嫣娥姗娣秋冬夏少幼伯仲元亦如若语依宜益逸艺意忆懿韵允赟钰锋锐铭银锦钧镇勤劲励凌凝冉岚岩峻崇嵘" +
    "巍希席庚延廷弘彦彪征律徽恒恩惠慕慈懋戈拥捷敬方昊昕映昱晖晗晟普景智曦朔朗杉来柱栋栓根梁棋棠楚槐欢歌" +
    "亚虎炎焱茂绍承继祖耀灿炳焕熙烨煜润泓沛沁汐淼洛浪渊源满滨潇澜澄奎奇奕妙姝媚宾寅寒屹岳峥序展履岭嵩璇璟瑾瑜瑛琛琼琰" +
    "珏玮珩琨璞甜田申男皓盼眉石硕祎祺禹科程稳竞笑筠简粤绮维绪罡群翊翀翎翰聪胜能腾舒航艾芃芮苑苹茵荃莎莺菁蓓蔚蕙蕊裕觉" +
    "誉谊谦豪贝赛越跃辛进连迪道达逊邦郎野钊钦铎铮锡键闯闽陆陵隆雁雄霄霁露非革韬顺颂骁骏骥高鲲鸣鹤鹰麒麟黎默齐龄滢悠恬" +
    "想愉愿慎抒挺攀效敦旋早旺时旻晋晏暄曙有望朝本机权枝栩桃桥榆樱毓水汉汝沂沙泉法泰洋洲浚涯淇淳湘溢溪漪瀚火灵炜烈照熠" +
    "爽牧玄理合同和向南北西音童谷岗丰习影敢锁响芹苗赞杏蓝蕴绿双全众保得化发堂社干令财寿禄传书画阁钟鼎尧舜纯业兵团夫妹" +
    "姐弟哥花果土木" +
    "坤娅雯萌婧妤鑫垚昀旸睿骞烁霖霏玥婕芷珂珈琬崴铄镕颢晔茹苒菡葶姣娴婀嫒倬偲勋堃孜峤弢弼恺憬楷歆沅沐煊犇玖玫琮瑄瑗璋竣耘芊葆葳藜诠霆靓骄鹃帅卓",
);

/** How usual a name's beginning is as a family name: 2 common or compound, 1 known, 0 none. */
export function surnameRank(name: string): 0 | 1 | 2 {
  if (hasCompoundSurname(name)) return 2;
  if (isAt(common, name, 0)) return 2;
  return isAt(known, name, 0) ? 1 : 0;
}

/** Cost of a family name: near 0 for 王 and 李, 0.6 for the hundredth, up to 1.3; Infinity for none. */
export function surnameCost(name: string): number {
  if (hasCompoundSurname(name)) return 0.2;
  return COSTS.get(name.charAt(0)) ?? Number.POSITIVE_INFINITY;
}

/** Cost of a given name: a share for each character that names seldom have. */
export function givenNameCost(given: string): number {
  let cost = 0;
  for (const character of given) if (!isAt(GIVEN, character, 0)) cost += 0.25;
  return cost;
}

/** `hasCompoundSurname("欧阳明月")` is true. */
export function hasCompoundSurname(name: string): boolean {
  return name.length >= 3 && isAt(compoundOpens, name, 0) && compound.has(name.slice(0, 2));
}
