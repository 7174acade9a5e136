import type { DisplayLine } from "./display-line.ts";

/** Something that a display line's words show, and how much, in log-odds, it speaks for the upper line leading in. */
export interface Sign {
  readonly points: number;
  readonly shows: (line: DisplayLine, beside: DisplayLine) => boolean;
}

function words(points: number, pattern: RegExp): Sign {
  return { points, shows: ({ text }) => pattern.test(text) };
}

function hasQuotes({ text }: DisplayLine): boolean {
  return /[“‘]/u.test(text);
}

/** In ems: so short a line is a name of what follows more often than what follows is about it. */
const SHORT = 7;
const TINY = 4;
const ASKS = /[？?]|[为缘]何|如何|怎[么样]|何时|何以|哪[里儿]|谁|为?什么|啥/u;

/**
 * What the upper of two lines shows. A kicker tells the occasion, the circumstances or the cause, and leaves
 * what came of it to the headline.
 */
export const UPPER_SIGNS: readonly Sign[] = [
  { points: 2, shows: (line) => line.leadsIn },
  words(2, /(?:[，：:]|——)$/u),
  { points: 2.5, shows: (line) => line.namesKind },
  // `全省首例！`: a call to look at what stands below
  words(2.5, /^[^\s，]{2,6}[！!]$/u),
  { points: 1, shows: (line) => line.shown <= SHORT },
  // `好消息`, `注意`, `江北头一家`
  { points: 1, shows: (line) => line.shown <= TINY },
  // `《断头路何时接通》新闻追踪`, `驻村日记`
  words(1.5, /(?:追踪|日记|手记|新闻)$/u),
  // `乡村篮球赛落幕`, `跨海大桥合龙`, `交房新规出台`: an event that lacks its outcome
  words(
    1,
    /(?:召开|举行|举办|开[幕班赛营考讲工建通放馆]|[闭启落揭]幕|收官|揭[晓牌]|到来|来[临袭]|抵达|将至|在即|临近|首[日周]|倒计时|试跑|上线|交付|贯通|合龙|通车|投[用产]|发布|公布|出台|印发|施行|实施|启动|获批|成立|大会|会议|推进会|现场会|论坛|仪式|高峰|开始|满?[一二三四五六七八九十百\d]{1,8}(?:周?年|个?月))$/u,
  ),
  // `县领导督查防汛备汛`, `打好蓝天保卫战`: what everybody's work is about
  words(
    1.3,
    /召开|举行|举办|来[我到]|视察|调研|督[导查]|检查|考察|慰问|走[访进]|座谈|庆祝|纪念|周年|前夕|来临|临近|通报|发布|公布|出台|首日|倒计时|热议|学习|贯彻|打好|推进|深入|开展|持续|聚焦|关注/u,
  ),
  // `霜降前后`, `历时两代人`, `受冷空气影响`, `从看天吃饭到知天而作`: time, condition, cause
  words(
    1.8,
    /(?:^|[^之])[时后前]$|以来|之际|期间|背景|受[^，]{2,12}影响|满[一二三四五六七八九十]+|^历时|^时隔|^今[早晨冬夏秋春年天]|^昨[夜晚天日]|^明[天日起]|将至|高峰|[季节]$|假期$|^用|^当好|^从[^，]{2,12}(?:到|变)|^连续|^面对|^[一二三四]季度|^前[一二三四五六七八九十]+月/u,
  ),
  // `总投资三点六亿元`, `涉案金额超两亿元`: a measure of what is told below
  words(
    1.2,
    /^(?:总?投资|耗资|占地|年产|[^，]{2,6}(?:超|近|逾)[\d一二两三四五六七八九十百千万亿])[^，]{1,12}$|^[^，]{1,6}[亿万]元$/u,
  ),
  // `林业专家建议`, `读者反映路灯昼夜不熄`: who says what stands below
  words(1.6, /(?:预测|显示|建议|提醒|条例|数据|文章|进驻\p{Script=Han}{2,4})$/u),
  words(3, /反映/u),
  // `柳湾镇探索农机合用`: what was set about, the headline says with what success
  words(
    1.4,
    /打造|推行|探索|创新|用活|启用|推出|带头|扎根|办起|率先|自主|(?:优化|规范|强化)[^，]{2,10}$/u,
  ),
  // `抓春管 保夏收`, `守护夜归路`: an aim, and nobody who does it
  words(
    1.8,
    /^(?:推进|优化|聚焦|关注|抓|打通|坚[决持]|为了|走[，进近]|看|送|喜|党建|应对|加快|全力|做[好强]|守[住护好]|不[用再]|以[^，]{2,8}促)/u,
  ),
  // `老小区停车难`: what was wrong, the headline says how it was put right
  words(0.7, /怎么办|没人|缺|难|漏|愁|堵|欠|违|受损/u),
  // `一个渔村的变化`: whose story it is; `海岛上的灯塔`: a thing, and no occasion
  words(0.7, /的(?:蝶变|转身|变身|变化|故事|答卷|心愿|期盼)$/u),
  words(-0.6, /的/u),
  // `新校舍下月封顶`: what is to come is the news itself
  words(-1, /下[月周]|明年|[拟将](?!至)/u),
  // `首家共享菜园开门`: something comes, and is the news
  words(-0.9, /(?:落户|开门|亮相|走俏|唱响|来了|夺冠)$/u),
  // what it asks is answered below
  words(-0.6, ASKS),
];

/**
 * What the lower of two lines shows. Below a headline stands what it leaves out: figures, terms, who said or
 * did what; below a kicker the claim that is to catch the eye.
 */
export const LOWER_SIGNS: readonly Sign[] = [
  { points: -4, shows: (line) => line.followsOn || line.takesPart },
  // `钱卫东一同调研`
  words(
    -4,
    /^\p{Script=Han}{2,4}(?:、\p{Script=Han}{2,4}){0,4}等?(?:一同|随同|一道|分别)?(?:调研|督导|检查|慰问|作报告|通报|宣读\p{Script=Han}{0,8}|致[词辞]|发言|陪同|参加|出席|主持)(?:[会活]\p{Script=Han}{1,3})?$/u,
  ),
  words(-4, /^[（(].*[)）]$/u),
  // `首批九十箱已装船`, `建成后可停三百辆车`, `全程四十分钟`
  words(
    -1.6,
    /^(?:首[批日期班周]|预计|其中|要求|重点|建成后|达产|投产|新增|增设|设立|明确|入驻|累计|目前|全[程城]|总|最[高低长快]|[平亩日人户村年]均|每|奖牌|签约|出动|惠及|途经|部分|多家|现场|双方|从[^，]{1,12}到|按|凭|可|创|一[年季]|去年|今[年夏冬春秋]|[两三四五六七八九十\d]+年|上半年|平均|发现|优先)/u,
  ),
  // `律师提醒：先看合同`, `民警提醒转账之前多问一句`
  words(
    -2,
    /^(?:\p{Script=Han}{0,6}(?:专家|医生|律师|警方|物业|[园校官]方|厂家|部门|民警|果农|业内|商家|网友)|\p{Script=Han}{1,8}(?:部|厅|局|委|办|院|公司))(?:[：:称说]|提醒|建议|点赞|支招)/u,
  ),
  // `居民：楼道亮堂了`
  words(-2, /^(?:学生|老师|家长|老板|店主|市民|村民|居民|乘客|当事人)[：:]/u),
  words(-0.6, /^\p{Script=Han}{2,8}(?:提醒|教|支招)/u),
  // `七十岁以上老人免费 凭证可领`: on what terms
  words(-1.1, /可[享退领提申查用凭]|免费|均|不用/u),
  // `记守塔人老薛`, `来自两个林场的报告`, `靠一把剪刀养活一家人`
  words(-0.6, /^(?:看|记|来自|走近|探访|听|为|靠)/u),
  // `柳泉小区消防通道堆物调查`: what kind of piece it is
  words(
    -1.3,
    /(?:调查|侧记|纪实|纪事|见闻|观察|扫描|综述|述评|故事|速写|之路|账单|样本|[年天夜月]记)$/u,
  ),
  // `可供三千余户取暖`: an amount; `一把雨伞`, `万家灯火` are none
  words(
    -1,
    /\d|(?:[二两三四五六七八九十]|[二两三四五六七八九十百千万亿]{2,8})(?:点[一二三四五六七八九]{1,4})?(?:个|名|元|次|米|公里|亩|吨|户|台|套|所|座|家|项|条|岁|人|例|处|支|摄氏度|分钟|小时|成|倍|余|多|头|斤|公斤|里|期|班|天|架次|列|种|度|辆)/u,
  ),
  words(-1, /、/u),
  // of two lines the louder, the livelier and the more quotable is the headline
  { points: 1, shows: hasQuotes },
  {
    points: 1,
    // a saying and no more is as often what somebody of the story says
    shows: (line, upper) => hasQuotes(line) && !hasQuotes(upper) && !/^“[^“”]*”$/u.test(line.text),
  },
  words(1.2, /[！!]/u),
  words(1.2, ASKS),
  { points: 0.8, shows: (line, upper) => line.hasHalves && !upper.hasHalves },
  words(0.7, /，/u),
  words(0.6, /的/u),
  // `把荒坡变果园`, `谁动了老街的井`, `没想到路修到了家门口`
  words(1, /^(?:让|把|以更|牢牢|谁|这|替|别|却|竟|不料|没想到|原来)/u),
  // `我县茶农进京领奖`: who it is that the news is of
  words(0.6, /^[我本][省市县区州国]/u),
  // `滨河路今晨正式放行`: the day of the news stands in the news
  words(0.3, /今[天日晚早晨]|昨[天日晚]|明[天日起]|正式|提前/u),
  words(
    1,
    /(?:举行|开[幕工建通放]|[闭启落揭]幕|上线|交付|贯通|合龙|通车|投[用产]|启动|成立|开建|建设|揭牌|落地|落户|开门|亮相|走俏|唱响|夺冠)$/u,
  ),
];
