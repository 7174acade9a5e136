import { BOOK, PAGE_OWNER } from "../forms/media.ts";
import { JUMP_LINE } from "./jump-lines.ts";

/** What a line is that no story owns. */
export interface Kind {
  readonly reason: string;
  /** The line is found only around a story saved from a web page. */
  readonly web?: boolean;
  /** Notices and letters have such lines as well: only what stands around tells whose it is. */
  readonly edge?: boolean;
}

/**
 * What pages print that no story owns, as data. A pattern must match the whole line, and what its
 * named groups hold must look like people's names; the first that does gives the reason. Tables of a known site come first, the general ones after.
 */
export interface Furniture extends Kind {
  readonly pattern: RegExp;
  /** Characters one of which every such line has: a look at them spares most lines the pattern. */
  readonly needs: string;
  /** Characters one of which every such line begins with; any where absent. */
  readonly opens?: string;
}

/** A whole date as print gives it: `2022年3月15日`, `2021-05-20`. */
export const DATE = String.raw`(?:\d{4}|[〇○零一二三四五六七八九]{4})\s*[年\-./]\s*[\d一二三四五六七八九十]{1,3}\s*[月\-./]\s*[\d一二三四五六七八九十]{1,3}\s*日?`;
export const WEEKDAY = "(?:星期|周|礼拜)[一二三四五六日天]";

/**
 * What stands beside the day in a row of its own: a page, an hour, the old calendar, a paper, a label.
 * `2023年6月17日 全长二百米` and `2023年6月17日）河东人` are a story's.
 */
const ROW_WORD = String.raw`(?:(?:总?第\s?)?[A-Z]{0,2}[\d一二三四五六七八九十]{1,5}\s?[版期叠](?:[:：].{1,12})?|[A-Z]\d{1,2}|\d{1,2}(?=[)）]?$)|今日\d+版|[农夏]历.{2,10}|[甲乙丙丁戊己庚辛壬癸]\p{Script=Han}年.{0,10}|\p{Script=Han}{1,8}(?:报社?|[版刊])|(?:要闻|综合|新闻|时政|社会|民生|经济|文化|副刊|专版|广告|国内|国际|体育|教育|健康|理论|评论)|${PAGE_OWNER}|(?:[來来]源|作者|[记記]者|[编編][辑輯]|[责責][编編]|[责責]任[编編][辑輯]|版次|版面|[阅閱][读讀]|[浏瀏][览覽]|[点點][击擊]|字[号號]|字体|[热熱][线線]|[电電][话話]|[邮郵]箱|[网網]址|国内统一刊号|刊号|CN|邮发代号)\s?[:：]?.{0,30}|[A-Za-z][\x21-\x7e]{2,40})`;
/** What ends such a row behind the day; a stop tells a caption that opens with its day. */
const ROW_END = String.raw`\s*[,，|｜/／·]?\s*(?:${WEEKDAY}(?:\s[^。！？]{0,50})?|\s(?:\d{1,2}[:：]\d{2}(?:[:：]\d{2})?\s?[|｜]?\s?)?(?:${ROW_WORD}(?:[\s|｜)）][^。！？，；]{0,50})?)?)?`;

/** `责编：张三 美编：李四 校对：王五`: who made the page; no story's credit names those
 * who set it, nor gives their telephone. */
export const PAGE_MAKERS =
  /^(?=\p{Script=Han}{2,6}\s*[:：/／])(?=.*(?:美编|版式|版面|组版|视觉|检校|制图|[一二三]读))(?:\p{Script=Han}{2,6}\s*[:：/／]\s*(?:\p{Script=Han}{2,4}|\d[\d－—-]{5,}\d)(?:[、\s]+\p{Script=Han}{2,4}(?!\p{Script=Han}*[:：/／]))*[\s|｜]*){2,}$/u;

/** All that `\\s` stands for. */
const BLANKS =
  "\t\v \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\ufeff";

const DIGITS = "0123456789";
const CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/** What rules between stories are drawn with. */
const RULES = "-—－=_*·.~～|｜/／▲▼◆◇■□●○★☆";

export const FURNITURE: readonly Furniture[] = [
  // people.cn and its channels
  {
    pattern: /^人民网(?:\s*>>.{1,40})?$/u,
    reason: "site navigation",
    needs: "人",
    opens: "人",
    web: true,
  },
  {
    pattern: /^分享让更多人看到$/u,
    reason: "site navigation",
    needs: "享",
    opens: "分",
    web: true,
  },
  {
    pattern: /^(?:客户端下载|热门排行|推荐阅读|相关(?:新闻|阅读|推荐)|微信扫一扫.{0,12})$/u,
    reason: "site navigation",
    needs: "端排荐关扫读",
    opens: "客热推相微",
    web: true,
  },
  // any site
  {
    // `古城墙见原貌 >>2版` is a contents box's
    pattern: /^(?!.{0,60}\d\s?版$).{1,12}(?:\s*(?:>>|>|»|›)\s*.{1,16})+$/u,
    reason: "site navigation",
    needs: ">»›",
    web: true,
  },
  {
    pattern: /^(?:当前位置|您的位置|您当前的位置|首页)\s*[:：>»].{0,60}$/u,
    reason: "site navigation",
    needs: "前置首",
    opens: "当您首",
    web: true,
  },
  {
    pattern: /^(?:返回顶部|回到顶部|返回首页|返回列表|返回目录|TOP)$/iu,
    reason: "site navigation",
    needs: "顶页表录TOto",
    opens: "返回Tt",
    web: true,
  },
  {
    pattern:
      /^(?:[大中小默认]+\s*字号|字[号號]\s*[:：]?.{0,12}|【?\s*字体.{0,14}】?)(?:\s*[|｜].{0,12})?$/u,
    reason: "site navigation",
    needs: "号號体",
    opens: "大中小默认字【",
    web: true,
  },
  {
    pattern:
      /^(?:打印|收藏\s*\d*|评论\s*(?:[（(]\d{1,6}[)）]|\d*)|分享|分享到.{0,24}|关闭窗口|打印本页|我要评论|点赞\s*(?:[（(]\d{1,6}[)）]|\d*)|纠错|阅读\s*\d*|手机版|扫一扫.{0,20}|(?:[【[](?:打印|收藏|评论|分享|推荐|关闭|[纠糾][错錯])[】\]]\s*){1,6})$/u,
    reason: "site navigation",
    needs: "印藏论享窗页赞错錯读版扫荐闭",
    opens: "打收评分关我点纠阅手扫【[",
    web: true,
  },
  {
    pattern: /^(?:上一[篇版期页条]|下一[篇版期页条]|下一篇文章|上一篇文章)(?:\s*[:：]?.{0,60})$/u,
    reason: "site navigation",
    needs: "一",
    opens: "上下",
    web: true,
  },
  {
    pattern:
      /^(?:登录|注册|登录\s*注册|搜索|网站地图|关于我们|联系我们|版权声明|广告服务|法律声明)(?:\s*[|｜]?\s*.{0,30})?$/u,
    reason: "site navigation",
    needs: "录册索图们明务",
    opens: "登注搜网关联版广法",
    web: true,
  },
  {
    pattern: /^(?:版权所有|Copyright|©).{0,120}$/iu,
    reason: "site navigation",
    needs: "版Cc©",
    opens: "版Cc©",
    web: true,
  },
  {
    pattern: /^.{0,30}(?:ICP备|公网安备).{0,60}$/u,
    reason: "site navigation",
    needs: "备",
    web: true,
  },
  { pattern: /^https?:\/\/\S{4,200}$/u, reason: "site address", needs: "h", opens: "h", web: true },
  // dates
  {
    // `2009年07月17日09:46 河东新报`: the hour and whose report it is
    pattern: new RegExp(
      String.raw`^${DATE}\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?\s*[|｜]?(?:\s${PAGE_OWNER})?$`,
      "u",
    ),
    reason: "printed date",
    needs: ":：",
    web: true,
  },
  {
    pattern: new RegExp(
      String.raw`^(?:[发發][布佈表]|[刊更][发發新]|信息)?(?:[时時][间間]|日期)\s*[:：]{1,2}\s*(?:[[【]${DATE}[\]】].{0,30}|${DATE}.{0,12})$`,
      "u",
    ),
    reason: "printed date",
    needs: "间間期",
    opens: "发發刊更信时時日",
    web: true,
  },
  {
    // `《河东日报》（2023年11月29日） 07版`, `《河东日报》 (2022年03月15日 第二版)`; and what is left of an e-paper's own comment:
    // `--> 2023-11-29 1 1 河东日报 content_1.html 1 /enpproperty-->`
    pattern: new RegExp(
      String.raw`^(?:${BOOK}\s?[（(]\s?${DATE}${ROW_END}\s?[)）](?:\s?${ROW_WORD})?|(?:-->\s*)?${DATE}(?:${ROW_END}|\s.{0,160}/enpproperty\s*-->))$`,
      "u",
    ),
    reason: "printed date",
    needs: "年-./",
    opens: "-《0123456789〇○零一二三四五六七八九",
  },
  {
    pattern: new RegExp(String.raw`^.{0,14}\s${DATE}${ROW_END}$`, "u"),
    reason: "printed date",
    needs: BLANKS,
  },
  {
    pattern: new RegExp(String.raw`^${WEEKDAY}(?:\s.{0,30})?$`, "u"),
    reason: "printed date",
    needs: "期周拜",
    opens: "星周礼",
  },
  { pattern: /^(?:农历|夏历).{2,24}$/u, reason: "printed date", needs: "历", opens: "农夏" },
  // newspaper pages
  {
    // `第3版：要闻`, `第三版`, `百姓·声音 第三版`, `二版 综合新闻`
    pattern:
      /^(?:\p{Script=Han}[\p{Script=Han}·・•]{1,7}\s+(?=第))?(?:(?:第\s*[一二三四五六七八九十]{1,3}|第?\s*[A-Z]{0,2}\d{1,3})\s*版(?:[:：\s].{0,12})?|[一二三四五六七八九十]{1,3}\s?版(?:\s*[:：|｜·]\s*|\s+)\p{Script=Han}{2,6})$/u,
    reason: "page furniture",
    needs: "版",
  },
  {
    pattern:
      /^[A-Z]?\d{1,3}\s*[|｜/／:：]?\s*\p{Script=Han}{0,4}(?:要闻|综合|新闻|时政|社会|民生|经济|文化|副刊|专版|广告|国内|国际|体育|教育|健康|理论|评论)$/u,
    reason: "page furniture",
    needs: "闻合政会民生济化刊版告内际育康论",
    opens: CAPITALS + DIGITS,
  },
  {
    pattern: /^[A-Z]\d{1,2}$|^\d{1,3}$/u,
    reason: "page furniture",
    needs: DIGITS,
    opens: CAPITALS + DIGITS,
  },
  {
    pattern:
      /^(?:国内统一刊号|国内统一连续出版物号|刊号|CN\s*\d|邮发代号|总?第\s*\d+\s*期|今日\s*\d+\s*版).{0,60}$|^(?:今日|本期|本报今日)\s*[\d一二三四五六七八九十]{1,3}\s*版$/u,
    reason: "page furniture",
    needs: "号C期版代",
    opens: "国刊C邮总第今本",
  },
  {
    pattern:
      /^(?:新闻热线|广告热线|订报热线|投稿邮箱|报料热线|电话|邮箱|地址|社址|网址|微信公众号)\s*[:：].{2,60}$/u,
    reason: "page furniture",
    needs: "线箱话址号",
    opens: "新广订投报电邮地社网微",
    edge: true,
  },
  // `本报地址：… 邮编：… 广告许可证：… 印刷：… 零售价：1.00元`
  {
    pattern:
      /^(?:本报(?:地址|社址)|社址|地址)\s*[:：](?=.{0,160}(?:邮编|邮政编码))(?=.{0,160}(?:印刷|零售|定价|广告|发行|电话)).{4,200}$/u,
    reason: "page furniture",
    needs: "编",
    opens: "本社地",
  },
  {
    pattern:
      /^(?:本版|值班|执行|版面)\S{0,4}(?:编辑|责编|主编|编委|总编|美编|版式|校对|设计)\s*[:：]?.{0,40}$/u,
    reason: "page furniture",
    needs: "编校版审",
    opens: "本值执版",
  },
  {
    pattern:
      /^(?:(?:版式|美编|美术编辑|校对|版式设计|检校|制图|一审|二审|三审|终审|值班主任)\s*[:：/／].{0,40}|(?:审核|审校|编审|监制|统筹|版面|值班总编|值班编委|[一二三]读)\s*[:：/／|｜]\s*(?<names>\p{Script=Han}{2,4}(?:[、\s]+\p{Script=Han}{2,4}){0,3})|(?:[（(](?:[^，。\s]{4,14}\s+)?)?(?:指导|辅导)[老教]师\s*[:：\s]\s*(?<teacher>\p{Script=Han}{2,4})[)）]?)$/u,
    reason: "page furniture",
    needs: ":：/／|｜师",
    opens: "版美校检制一二三终值审编监统指辅（(",
  },
  { pattern: PAGE_MAKERS, reason: "page furniture", needs: ":：/／" },
  // `责任编辑 姚旭 版面设计 苏宁`; `版式 苏宁` where each stands by itself
  {
    pattern:
      /^□?\s?(?:(?:责任编辑|责编|编辑)\s+\p{Script=Han}{2,4}(?:\s+\p{Script=Han}{2,4})?(?=\s)|(?=版面设计|版式|美编|美术编辑|校对|组版))(?:\s*□?\s?(?:版面设计|版式|美编|美术编辑|校对|组版)\s+\p{Script=Han}{2,4}(?:\s+\p{Script=Han}{2,4})?)+$/u,
    reason: "page furniture",
    needs: "编版美校组",
    opens: "责编版美校组□",
  },
  {
    pattern: JUMP_LINE,
    reason: "jump line",
    needs: "版",
  },
  {
    // `浏览：1023次`
    pattern: /^(?:浏览(?:次数|量)?|阅读[次数量]*|点击[次数量]*)\s*[:：]\s*(?:\d*|\d+\s?次)$/u,
    reason: "site navigation",
    needs: ":：",
    opens: "浏阅点",
    web: true,
  },
  {
    pattern: /^[-—－=_*·.~～|｜/／\s▲▼◆◇■□●○★☆]+$/u,
    reason: "page furniture",
    needs: RULES,
    opens: RULES + BLANKS,
  },
];
