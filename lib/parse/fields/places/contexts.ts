import type { Link } from "./chains.ts";
import { isOrdinaryFull } from "./ordinary.ts";
import { isOrdinaryUse, leadsOffice } from "./ordinary-use.ts";

/** What the words around a name say of it. */
export interface Context {
  /** The characters are no place at all: `北京路`, `太湖南岸`. */
  readonly notPlace: boolean;
  /** The name says where a report was filed: `新华社杭州6月1日电`, `泰顺新闻网讯`. */
  readonly dateline: boolean;
  /** An office of the place follows, so the characters are its name: `湖里警方`, `谯城公安分局`. */
  readonly office: boolean;
  /** Slug of the reason not to follow the clue, or null. */
  readonly doubt: string | null;
  readonly trust: number;
}

interface Rule {
  readonly doubt: string;
  readonly trust: number;
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** Full names and chains are safer than short ones: only rules marked so apply to them. */
  readonly full?: boolean;
}

/** Firms that belong to the place they are named after, so the name still says where. */
const LOCAL_FIRM =
  /供电|电力|燃气|水务|供水|城投|交投|交通|公交|城建|国投|文旅|旅投|轨道|地铁|热力|自来水|烟草|邮政|移动|电信|联通|农商|开发区|园区|水利|粮食/;

const RULES: readonly Rule[] = [
  {
    doubt: "event",
    trust: 0.05,
    after:
      /^(?:市)?(?:第.{1,4}届)?(?:2[0-9]{3}年?)?(?:亚运|亚残运|奥运|冬奥|残奥|世博|进博|广交|青奥|大运会|全运会|时间|精神|会议精神|保卫战|起义|战役|惨案|会战|公报|共识|合作组织|证券交易所|协定|条约)/,
    full: true,
  },
  {
    doubt: "event",
    trust: 0.1,
    after: /^(?:卫星|航天)发[射]/,
    full: true,
  },
  {
    doubt: "university",
    trust: 0.1,
    after: /^(?:[一-鿿]{0,6}?)(?:大学|学院)/,
  },
  {
    doubt: "company",
    trust: 0.1,
    after: /^[A-Za-z一-鿿（）()]{0,14}?(?:集团|公司|股份|控股|银行|证券|基金|事务所|商会)/,
  },
  {
    doubt: "origin",
    trust: 0.1,
    after:
      /^(?:籍|人(?![民大社才均口力工])|游客|客商|旅客|老板|姑娘|小伙|商人|口音|老家|知青|方言)/,
  },
  {
    doubt: "origin",
    trust: 0.1,
    before: /(?:来自|毕业于|就读于|老家(?:在|是)?|籍贯(?:为|是)?|祖籍|出生于|生于)$/,
    full: true,
  },
  {
    doubt: "elsewhere",
    trust: 0.15,
    before:
      /(?:远赴|驰援|支援|告别|离开|辞别|阔别|援建|对口帮扶|对口支援|对口协作|销往|发往|运往|飞往|开往|出口(?:到|至)?|远销|直达|通往|接轨|融入|对标|辐射|覆盖|毗邻|邻近|紧邻|接壤|打工|相当于|嫁到)$/,
    full: true,
  },
  {
    doubt: "origin",
    trust: 0.1,
    before: /从$/,
    after: /^[一-鿿]{0,3}(?:迁|搬|返回|返乡|赶来|赶到|回来|回到|出发|来到)/,
    full: true,
  },
  { doubt: "elsewhere", trust: 0.1, after: /^(?:对口)?援[藏疆青建助]/, full: true },
  { doubt: "elsewhere", trust: 0.4, before: /(?:赴|前往|奔赴|赶赴)$/, full: true },
  { doubt: "partner", trust: 0.4, before: /(?:与|同|和|跟|及|联合|携手|牵手|对接)$/, full: true },
  {
    doubt: "company",
    trust: 0.5,
    after: /^[A-Za-z一-鿿（）()]{2,14}?(?:有限(?:责任)?公司|股份公司|集团)/,
    full: true,
  },
  { doubt: "transport", trust: 0.3, after: /^[一-鿿]{0,2}(?:高速|高铁|铁路|机场|动车)/ },
];

const ROAD =
  /^(?:市)?[东西南北中一二三四]{0,2}(?:路|大道|大街|街(?!道)|巷|弄|胡同|立交|高架|大桥|里\d)/;
/** `黄河南岸`, `上海南站`, `泰山东麓`: a direction after another word. */
const DIRECTION_PROVINCE = /^(?:河南|河北|湖南|湖北|山东|山西|江西|广东|广西|海南|云南)$/;
const AFTER_DIRECTION = /^(?:岸|侧|麓|坡|部|面|端|路|街|站|门|段|院|大门|郊)/;
const BEFORE_DIRECTION = /(?:[黄太运淮渭汾长沿临沂泰秦洞渤东内]|钱塘|珠|两|沿|祁连|白)$/;
const AGENCY = /(?:新华社|中新社|中新网|人民网|新华网|央视网|央广网)$/;
const DATELINE = /^(?:\d{1,2}月)?\d{1,2}日[电讯]/;
const MEDIA =
  /^(?:日报|晚报|晨报|早报|商报|都市报|时报|新闻网|新闻|网|广播电视台|电视台|发布|融媒体?(?:中心)?|在线)(?:社|网)?(?:全媒体|客户端)?(?:讯|消息|记者|[（(][^）)]{0,12}记者)/;
const OFFICE =
  /^(?:警方|检方|公安|分局|法院|检察院|[区县市]委|[区县市]政府|交警|消防|海关|供电|新闻|融媒|网信|文旅|医院|分公司|支行|管委会|税务|气象|烟草|农商|一中|二中|县城|城区|本地|当地|境内|籍)/;
/** `东方市场`, `和平市民`: the ending belongs to the next word. */
const SPLIT_ENDING = /^(?:场|民|值|价|面(?!向)|容|政府?厅)/;
/** `市和县财政`, `区和县级`: 和 between two levels, and no 和县. */
const LEVELS_BEFORE = /[省市区乡镇城]$/;
const LEVELS_AFTER = /^[级直区乡市]/;

function inList(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 14), start);
  const after = text.slice(end, end + 14);
  const left = /[一-鿿]{2,7}、$/.test(before);
  const right = /^、[一-鿿]{2,7}/.test(after);
  const more =
    /(?:、[一-鿿]{2,7}){2}$|、[一-鿿]{2,7}、$/.test(before) || /^、[一-鿿]{2,7}、/.test(after);
  const closes = /^(?:等|和[一-鿿]{2,4}等)/.test(after);
  return (left && right) || ((left || right) && (more || closes));
}

/** Reads the words before and after `text[start, end)`. Example: `上海` before `交通大学` is doubted. */
export function contextOf(
  text: string,
  start: number,
  end: number,
  kind: Link["kind"],
  name: string,
): Context {
  const before = text.slice(Math.max(0, start - 10), start);
  const after = text.slice(end, end + 24);
  const isShort = kind === "short";
  const dateline =
    (AGENCY.test(before) && DATELINE.test(after)) || (start < 40 && MEDIA.test(after));
  const isDistrictWord = kind === "full" && isOrdinaryFull(name);
  const office = OFFICE.test(after) || (isDistrictWord && leadsOffice(after));
  let notPlace = kind !== "chain" && isShort && ROAD.test(after);
  if (isShort && DIRECTION_PROVINCE.test(name)) {
    notPlace ||= AFTER_DIRECTION.test(after) || BEFORE_DIRECTION.test(before);
  }
  if (kind === "full" && /[市]$/.test(name) && SPLIT_ENDING.test(after)) {
    // Still the place when the word before the ending is one: `义乌市场`.
    notPlace ||= /^(?:东方|和平|中山|大同)市$/.test(name);
  }
  if (isDistrictWord) notPlace ||= isOrdinaryUse(name, before, after);
  if (kind === "full" && name === "和县") {
    notPlace ||= LEVELS_BEFORE.test(before) || LEVELS_AFTER.test(after);
  }
  if (notPlace) return { notPlace, dateline: false, office, doubt: null, trust: 0 };
  for (const rule of RULES) {
    if (!isShort && !rule.full) continue;
    if (rule.before && !rule.before.test(before)) continue;
    if (rule.after && !rule.after.test(after)) continue;
    if (rule.doubt === "company") {
      const firm = rule.after?.exec(after)?.[0] ?? "";
      if (LOCAL_FIRM.test(firm)) continue;
    }
    return { notPlace, dateline, office, doubt: rule.doubt, trust: rule.trust };
  }
  if (inList(text, start, end)) {
    // Townships listed together are parts of one county, not places passed by.
    const trust = kind === "township" ? 0.6 : 0.25;
    return { notPlace, dateline, office, doubt: kind === "township" ? null : "list", trust };
  }
  return { notPlace, dateline, office, doubt: null, trust: 1 };
}
