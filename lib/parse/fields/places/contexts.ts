import { isMediaName } from "../../../places/names.ts";
import { isAt, setOf } from "../../../text/characters.ts";
import type { Link } from "./chains.ts";
import type { ContextRule } from "./context-rule.ts";
import { isCounted, isWater } from "./counted.ts";
import { isGivenName } from "./given-names.ts";
import { isJunction } from "./junctions.ts";
import { standsInList } from "./list-use.ts";
import { beginsLongerWord } from "./longer-words.ts";
import { beginsWord } from "./openings.ts";
import { isOrdinaryFull } from "./ordinary.ts";
import { isOrdinaryUse, leadsOffice } from "./ordinary-use.ts";
import { firstRule } from "./rule-filter.ts";

/** What the words around a name say of it. */
export interface Context {
  /** The characters are no place at all: `北京路`, `太湖南岸`. */
  readonly notPlace: boolean;
  /** The name says where a report was filed: `新华社杭州6月1日电`, `泰顺新闻网讯`. */
  readonly dateline: boolean;
  /** A newspaper or station is named after it: `长寿日报`. */
  readonly media: boolean;
  /** An office of the place follows, so the characters are its name: `湖里警方`, `谯城公安分局`. */
  readonly office: boolean;
  /** Slug of the reason not to follow the clue, or null. */
  readonly doubt: string | null;
  readonly trust: number;
}

const ROAD =
  /^(?:市)?[东西南北中一二三四]{0,2}(?:路|大道|大街|街(?!道)|巷|弄|胡同|立交|高架|大桥|里\d)/;
const ROAD_NEXT = setOf("市东西南北中一二三四路大街巷弄胡立高里");
/** `黄河南岸`, `上海南站`, `泰山东麓`: a direction after another word. */
const DIRECTION_PROVINCE = new Set(
  "河南 河北 湖南 湖北 山东 山西 江西 广东 广西 海南 云南".split(" "),
);
const AFTER_DIRECTION = /^(?:岸|侧|麓|坡|部|面|端|路|街|站|门|段|院|大门|郊)/;
const BEFORE_DIRECTION = /(?:[黄太运淮渭汾长沿临沂泰秦洞渤东内]|钱塘|珠|两|沿|祁连|白)$/;
/** Whoever files: `新华社‖杭州`, `本报‖北京`. */
const AGENCY = /[网社报]$/;
const DATELINE = /^(?:\d{1,2}月)?\d{1,2}日(?:[\u4e00-\u9fff]{0,2}[电讯]|消息|报道)/;
const MEDIA =
  /^(?:日报|晚报|晨报|早报|商报|都市报|时报|新闻网|新闻|网|广播电视台|电视台|发布|融媒体?(?:中心)?|在线)(?:社|网)?(?:全媒体|客户端)?(?:讯|消息|记者|[（(][^）)]{0,12}记者)/;
const MEDIA_NEXT = setOf("日晚晨早商都时新网广电发融在");
/** The place of a paper or station, which is not that of all it prints. */
const PAPER =
  /^(?:市|县|区)?(?:日报|晚报|晨报|早报|商报|都市报|时报|(?:农[民村]|经济|青年|工人|法[制治]|科技|广播电视|老年|政协)报|广播电视台|电视台|新闻网|融媒体?(?:中心)?|网(?=[\s\]】）),，|｜·]|讯|消息|记者|客户端|$))/;
const PAPER_NEXT = setOf("市县区日晚晨早商都时广电新融网农经青工法科老政");
/** How far into a passage a dateline stands. */
const FILED = 40;
const OFFICE =
  /^(?:警方|检方|公安|分局|法院|检察院|人民法院|人民检察院|[区县市]委|[区县市]政府|交警|消防|海关|供电|新闻|融媒|网信|文旅|医院|分公司|支行|管委会|税务|气象|烟草|农商|一中|二中|县城|城区|老城(?!区)|古城(?!区)|本地|当地|境内|籍)/;
const OFFICE_NEXT = setOf("警检公分法人区县市交消海供新融网文医支管税气烟农一二城老古本当境籍");
/** `讲好‖梁山‖故事`, `传播‖梁山‖好声音`: a county's own way to speak of itself. */
const TELLS = /(?:讲好|讲述好?|传播好?|唱响|传递好?)$/;
const TOLD = /^(?:故事|好?声音)/;
const TOLD_NEXT = setOf("故好声");
/** `东方市场`, `和平市民`: the ending belongs to the next word. */
const SPLIT_ENDING = /^(?:场|民|值|价|面(?!向)|容|政府?厅)/;
const SPLIT_CITY = new Set(["东方市", "和平市", "中山市", "大同市", "哈市", "呼市", "乌市"]);
/** The ending of a township or a village, and not of `泰顺‖乡村`, `竹溪‖镇长` or `泰顺‖村民`. */
const TOWNSHIP =
  /^(?:乡(?![村亲情音土贤愁下间镇野])|镇(?![静定守压痛区])|村(?![民居镇寨落庄史医播晚超里干级企BA]))/;
const TOWNSHIP_NEXT = setOf("乡镇村");
/** `东南网络公司`, `大众网民`: the ending of a site belongs to the next word. */
const NO_SITE = /^(?:络|红|民|友|格|点|购|店|吧|球|箱|约)/;
/** `振兴‖乡村`, `温泉‖乡愁`: what begins with 乡 and is no township; `彭溪乡‖村民` are its people. */
const OF_VILLAGES = /^(?:村(?![民委干支两党会级小里各组])|愁|贤|音(?!乐))/;
const LEVELS_AFTER = /^[级直区乡市]/;

/** Whether the characters only happen to be those of the name. */
function isNoPlace(kind: Link["kind"], name: string, before: string, after: string): boolean {
  if (name.length === 2 && beginsLongerWord(name, after)) return true;
  if (kind === "short") {
    if (isAt(ROAD_NEXT, after, 0) && ROAD.test(after)) return true;
    if (isCounted(name, before) || isWater(name, after)) return true;
    if (name.length === 2 && (isGivenName(before, after) || isJunction(name, before, after)))
      return true;
    // `竹溪乡公所`, `走进青海村`: a township or village that no list has, not what it is called after.
    if (isAt(TOWNSHIP_NEXT, after, 0) && TOWNSHIP.test(after)) return true;
    if (!DIRECTION_PROVINCE.has(name)) return false;
    return AFTER_DIRECTION.test(after) || BEFORE_DIRECTION.test(before);
  }
  if (kind === "township") return name.endsWith("乡") && OF_VILLAGES.test(after);
  if (kind !== "full") return false;
  if (isOrdinaryFull(name)) return isOrdinaryUse(name, before, after);
  if (name.length === 2 && isJunction(name, before, after)) return true;
  if (name.endsWith("网")) return NO_SITE.test(after);
  // Still the place when the word before the ending is one: `义乌市场`.
  if (SPLIT_CITY.has(name)) return SPLIT_ENDING.test(after);
  // `我和县公安局的同事`, `市和县财政`, `区和县级`: 和 between two, and no 和县.
  return name === "和县" && (!beginsWord(before, before.length) || LEVELS_AFTER.test(after));
}

/** Firms that belong to the place they are named after, so the name still says where. */
const LOCAL_FIRM =
  /供电|电力|燃气|水务|供水|城投|交投|交通|公交|城建|国投|文旅|旅投|轨道|地铁|热力|自来水|烟草|邮政|移动|电信|联通|农商|开发区|园区|水利|粮食/;

function fitsShort({ doubt, after: firm }: ContextRule, after: string): boolean {
  return doubt !== "company" || !LOCAL_FIRM.test(firm?.exec(after)?.[0] ?? "");
}

function fitsFull(rule: ContextRule, after: string): boolean {
  return rule.full === true && fitsShort(rule, after);
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
  const after = text.slice(end, end + 32);
  const next = after[0] ?? "";
  const dateline =
    (next <= "9" && DATELINE.test(after) && AGENCY.test(before)) ||
    (start < FILED && isAt(MEDIA_NEXT, after, 0) && MEDIA.test(after));
  const media = isMediaName(name) || (isAt(PAPER_NEXT, after, 0) && PAPER.test(after));
  const office =
    media ||
    (isAt(OFFICE_NEXT, after, 0) && OFFICE.test(after)) ||
    (isAt(TOLD_NEXT, after, 0) && TOLD.test(after) && TELLS.test(before)) ||
    (kind === "full" && isOrdinaryFull(name) && leadsOffice(after));
  if (isNoPlace(kind, name, before, after)) {
    return { notPlace: true, dateline: false, media, office, doubt: null, trust: 0 };
  }
  const rule = firstRule(before, after, kind === "short" ? fitsShort : fitsFull);
  if (rule) {
    return { notPlace: false, dateline, media, office, doubt: rule.doubt, trust: rule.trust };
  }
  if (standsInList(text, start, end)) {
    // Townships listed together are parts of one county, not places passed by.
    const isTown = kind === "township";
    const trust = isTown ? 0.6 : 0.25;
    const doubt = isTown ? null : "list";
    return { notPlace: false, dateline, media, office, doubt, trust };
  }
  return { notPlace: false, dateline, media, office, doubt: null, trust: 1 };
}
