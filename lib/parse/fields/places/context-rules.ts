import type { ContextRule } from "./context-rule.ts";
import { LANDMARK, LANDMARK_NEXT } from "./landmark.ts";

/**
 * In order: the first that fits decides, so this is one table, however long. `last`, `next` and
 * `some` are only there for speed: a rule whose characters are absent cannot match and is not tried.
 */
export const CONTEXT_RULES: readonly ContextRule[] = [
  {
    doubt: "event",
    trust: 0.05,
    after:
      /^(?:市)?(?:第.{1,4}届)?(?:2[0-9]{3}年?)?(?:亚运|亚残运|奥运|冬奥|残奥|世博|进博|广交|青奥|大运会|全运会|时间|精神|会议精神|保卫战|起义|战役|惨案|会战|公报|共识|合作组织|证券交易所|协定|条约)/,
    next: "市第2亚奥冬残世进广青大全时精会保起战惨公共合证协条",
    full: true,
  },
  { doubt: "event", trust: 0.1, after: /^(?:卫星|航天)发[射]/, next: "卫航", full: true },
  {
    // `十名医生赴遂溪义诊`: helpers went there, and there it happens.
    doubt: "aid",
    trust: 1,
    before: /(?:赴|前往|奔赴|赶赴|走进|深入)$/,
    last: "赴往进入",
    after:
      /^[一-鿿]{0,10}?(?:施医|义诊|送医|送药|巡诊|巡回医疗|支教|支医|支农|送教|送戏|慰问演出|抢险|救援|救灾)/,
    some: "施义送巡支慰抢救",
    reach: 11,
    full: true,
  },
  {
    // `北京同仁医院眼科专家提醒`: whoever gives advice has a place, the advice has none.
    doubt: "affiliation",
    trust: 0.15,
    after:
      /^[一-鿿]{0,14}?(?:医院|研究院|研究所|研究中心|疾控中心)[一-鿿（）()]{0,16}?(?:专家|教授|主任|医生|医师|研究员)/,
    some: "院所心",
    reach: 18,
  },
  {
    // `上海派出所`, `北京新村`, `越秀社区`: a street's, a house's or a neighbourhood's name.
    doubt: "proper-name",
    trust: 0.1,
    after:
      /^(?:派出所|社区(?![卫服医矫教养团工治])|新村|新苑|花园|小区|大厦|宾馆|饭店|酒店|公寓|菜馆|餐厅|面馆)/,
    next: "派社新花小大宾饭酒公菜餐面",
  },
  { doubt: "proper-name", trust: 0.1, after: LANDMARK, next: LANDMARK_NEXT },
  {
    // `一家兰州牛肉面馆`, `重庆火锅店`: a shop called after where its dish is from; a county's name in full
    // or an address, `桐柏县毛集镇老张面馆`, says where it is.
    doubt: "proper-name",
    trust: 0.1,
    after: /^[一-鿿]{0,3}(?:面|粉|鸭|鸡|鱼|锅|饼|包子|饺子|小吃|烧烤)(?:馆|店|铺|摊)/,
    some: "馆店铺摊",
    reach: 6,
  },
  {
    // `配上绍兴黄酒煮`, `北京烤鸭、盐水鸭`: a dish called after where it was first made, at its word's end;
    // `绍兴黄酒产业` is of the town.
    doubt: "product",
    trust: 0.1,
    after:
      /^(?:火腿|黄酒|老酒|烤鸭|盐水鸭|板鸭|酱鸭|炒饭|炒粉|米粉|米线|拉面|刀削面|热干面|担担面|凉皮|泡馍|烧鸡|扒鸡|豆瓣酱|陈醋|香醋|阿胶|陈皮|榨菜|腐乳|臭豆腐|月饼|汤包|锅贴)(?=[，。、；：！？”）和与等或放切加煮炖炒蒸煨]|$)/,
    next: "火黄老烤盐板酱炒米拉刀热担凉泡烧扒豆陈香阿榨腐臭月汤锅",
  },
  {
    doubt: "university",
    trust: 0.1,
    after: /^(?:[一-鿿]{0,6}?)(?:大学|学院)/,
    some: "学",
    reach: 8,
  },
  {
    doubt: "company",
    trust: 0.1,
    after: /^[A-Za-z一-鿿（）()]{0,14}?(?:集团|公司|股份|控股|银行|证券|基金|事务所|商会)/,
    some: "集公股控银证基务商",
    reach: 17,
  },
  {
    doubt: "origin",
    trust: 0.1,
    after:
      /^(?:籍|人(?![民大社才均口力工])|游客|客商|旅客|老板|老战友|战友|老乡|姑娘|小伙|商人|口音|老家|知青|方言)/,
    next: "籍人游客旅老战姑小商口知方",
  },
  {
    // `是安阳市内黄县人，1989年出生`.
    doubt: "origin",
    trust: 0.1,
    after: /^(?:籍|人(?=[，。、；,）)]))/,
    next: "籍人",
    full: true,
  },
  {
    // `参赛者来自南京`.
    doubt: "origin",
    trust: 0.1,
    before: /(?:来自|邀请了?|毕业于|就读于|老家(?:在|是)?|籍贯(?:为|是)?|祖籍|出生于|生于)$/,
    last: "自请了于家在是贯为籍",
    full: true,
  },
  {
    doubt: "elsewhere",
    trust: 0.15,
    before:
      /(?:远赴|驰援|支援|告别|离开|辞别|阔别|援建|对口帮扶|对口支援|对口协作|销往|发往|运往|飞往|开往|出口(?:到|至)?|远销|直达|直飞|首飞|飞赴|飞回|经停|通往|接轨|融入|对标|辐射|覆盖|毗邻|邻近|紧邻|接壤|打工|相当于|嫁到)$/,
    last: "赴援别开建扶持作往口到至销达轨入标射盖邻近壤工于飞回停",
    full: true,
  },
  {
    // `西安医疗队`, `南京市派出的专家`: who came, not where to.
    doubt: "origin",
    trust: 0.2,
    after: /^(?:市|省)?(?:派出(?!所)|选派|医疗队|支教|考察团|代表团|参访团|帮扶|挂职|驰援|救援队)/,
    next: "市省派选医援支考代参帮挂驰救",
    full: true,
  },
  {
    // `被河北省文安县警方网上追逃`: who looks for him, not where he was found.
    doubt: "elsewhere",
    trust: 0.1,
    after: /^(?:警方|公安(?:局|机关)?)?(?:列为)?(?:网上|上网)?(?:追逃|追捕|通缉|在逃)/,
    next: "警公列网上追通在",
    full: true,
  },
  {
    // `台风在广东雷州二次登陆`: where the weather came from.
    doubt: "elsewhere",
    trust: 0.2,
    after: /^[一-鿿]{0,4}登陆/,
    some: "登",
    reach: 5,
    full: true,
  },
  {
    doubt: "origin",
    trust: 0.1,
    before: /从$/,
    last: "从",
    after: /^(?:等地来|[一-鿿]{0,3}(?:迁|搬|返回|返乡|赶来|赶到|回来|回到|出发|来到))/,
    full: true,
  },
  {
    // `位于青海省南部的一个村子`: where in the province, and the place itself is yet to be named.
    doubt: "region",
    trust: 0.5,
    after: /^(?:中|[东西南北]{1,2})部的/,
    next: "中东西南北",
    full: true,
  },
  {
    // `在广州天河体育中心起跑`: the hall where something of the whole city began; `衡水湖湿地公园`: a
    // water called after a town lies in its neighbours' land as well.
    doubt: "venue",
    trust: 0.5,
    after:
      /^(?:国际)?(?:体育中心|体育馆|体育场|奥体中心|会展中心|会议中心|博览中心|展览馆|大剧院|大酒店|[湖河江](?:国家|湿地|景区|风景区|自然保护区|流域))/,
    next: "国体奥会博展大湖河江",
    full: true,
  },
  {
    doubt: "elsewhere",
    trust: 0.1,
    after: /^(?:对口)?援[藏疆青建助]/,
    next: "对援",
    full: true,
  },
  {
    // `海口往三亚方向`, `向夏邑方向逃窜`: which way, not where.
    doubt: "elsewhere",
    trust: 0.1,
    after: /^(?:方向|往[一-鿿]{2,6}方向)/,
    next: "方往",
    full: true,
  },
  {
    // `从秦州‖到成都`, `从上海到宁波`: stations of a way.
    doubt: "elsewhere",
    trust: 0.3,
    before: /从$/,
    last: "从",
    after: /^[，、]?(?:再|又)?(?:到(?!达)|一路)/,
  },
  {
    // `昆明至湘西航线`, `哈尔滨—日照—广州往返航班`: its first stations.
    doubt: "elsewhere",
    trust: 0.3,
    after:
      /^(?:(?:至(?![今少多])|到(?![此今])|—{1,2}|–|-)[一-鿿]{2,6}){1,3}?(?:往返)?(?:定期)?(?:直飞)?(?:航线|航班|班列|动车|客车)/,
    next: "至到—–-",
    full: true,
  },
  {
    // `大连—厦门航线`, `宜昌至香港航线`: its last station.
    doubt: "elsewhere",
    trust: 0.3,
    before: /[至到—–-]$/,
    last: "至到—–-",
    after: /^(?:往返)?(?:定期)?(?:直飞)?(?:航线|航班|班列)/,
    full: true,
  },
  {
    // `小说写的是湘西的山水`: where a book or film is set, and its reader may be anywhere.
    doubt: "elsewhere",
    trust: 0.1,
    before:
      /(?:小说|[书诗词剧片文]中|影片|电影|剧情|故事|作品)(?:所|里)?(?:写|讲|描写|描绘|讲述|取材|发生|背景)[的了着在于是自]{0,2}$/,
    last: "写讲绘述材生景的了着在于是自",
    full: true,
  },
  {
    doubt: "elsewhere",
    trust: 0.4,
    before: /(?:赴|前往|奔赴|赶赴)$/,
    last: "赴往",
    full: true,
  },
  {
    doubt: "partner",
    trust: 0.4,
    before: /(?:与|同|和|跟|及|联合|携手|牵手|对接)$/,
    last: "与同和跟及合手接",
    full: true,
  },
  {
    doubt: "company",
    trust: 0.5,
    after: /^[A-Za-z一-鿿（）()]{2,14}?(?:有限(?:责任)?公司|股份公司|集团)/,
    some: "司集",
    reach: 22,
    full: true,
  },
  {
    // `遗失吉林省农村信用社存折一本`: whose book it is, and whoever lost it may live anywhere there.
    doubt: "company",
    trust: 0.3,
    after:
      /^[一-鿿]{0,2}(?:农村信用(?:合作)?社|农信社|(?:农村商业|农商|农村合作)银行|分行|信用联社)(?:营业部)?[的一-鿿]{0,2}(?:存折|存单|存款单|银行卡|储蓄卡|借记卡|社员证|股金证|股权证|贷款证|开户许可证)/,
    some: "折单卡证",
    reach: 18,
    full: true,
  },
  {
    // `全市十万亩受灾，叠彩区受灾最重`: one of several, named for its measure.
    doubt: "example",
    trust: 0.4,
    after: /^[一-鿿]{0,4}(?:最[一-鿿]|尤[为其]|居首)/,
    some: "最尤居",
    reach: 5,
    full: true,
  },
  {
    doubt: "transport",
    trust: 0.3,
    after: /^(?:起飞|[一-鿿]{0,2}(?:高速|高铁|铁路|(?:国际)?机场|动车))/,
    some: "高铁机动起",
    reach: 5,
  },
];
