/** What papers set small at a page's head or foot: the weather, a code to scan, their site's address. */

const SKY =
  "(?:晴|多云|阴|[小中大暴]{1,2}雨|(?:雷阵|阵|雷)雨|[小中大暴]雪|雨夹雪|雾|霾|沙尘)(?:(?:转|间|到|有时)(?:晴|多云|阴|[小中大暴]{1,2}雨|(?:雷阵|阵|雷)雨|[小中大暴]雪|雾|霾))*";
const DEGREES = String.raw`-?\d{1,2}\s*(?:℃|°C|度)?\s*(?:[~～—–至到/-]{1,2}\s*-?\d{1,2})?\s*(?:℃|°C|度)`;
const WIND = String.raw`(?:偏?[东南西北]{1,2}|微)风(?:\s*[\d一二三四五六七八]{1,2}级?(?:[~～—–至到-]\s*[\d一二三四五六七八]{1,2})?级)?`;
const DAY =
  "(?:今天|明天|今日|明日|今明|今晚|今夜|后天|白天|夜间|夜里|全天|两天|本市|全市|全县|城区|天气|预报|气温|温度|风力)";
const WEATHER = new RegExp(
  String.raw`^(?=.*(?:${DEGREES}|${WIND}))(?:${SKY}|${DEGREES}|${WIND}|${DAY}|[\s，,、:：；;|｜/])+$`,
  "u",
);
const SCAN =
  "(?:微信)?(?:扫码|扫一扫|扫(?:描)?(?:上方|下方|左侧|右侧|旁边)?二维码|长按(?:识别)?二维码)";
const SEE = "(?:即?可)?(?:观看|收看|收听|阅读|浏览|关注|下载|查看|了解|订阅|看|听|读)";
const NAME = String.raw`[“「《]?[\p{Script=Han}A-Za-z\d]{1,12}[”」》]?(?:微信)?(?:公众号|视频号|客户端)?`;
const WHAT =
  "(?:更多|精彩|相关|全部|本期|详细|高清|完整|的)*(?:视频|直播|详情|全文|音频|原文|新闻|报道|内容|图片|电子报|数字报|客户端|公众号|视频号|VR|微信|微博|APP)";
const CODE = new RegExp(
  String.raw`^${SCAN}[，,\s]*(?:${SEE}\s*(?:${WHAT}|[“「《][^”」》]{2,12}[”」》](?:微信)?(?:公众号|视频号|客户端)?))?$`,
  "u",
);
const CODE_AT_HEAD = new RegExp(String.raw`^${SCAN}[，,\s]*(?:关注|下载|订阅)\s*${NAME}$`, "u");
const ADDRESS =
  /^\p{Script=Han}{0,8}(?:网|网址|官网)?\s*[:：]?\s*(?:https?:\/\/|www\.)[\w./-]{4,40}$/u;
const LONGEST = 40;

/** `扫一扫 看视频`, `扫码关注“河东发布”`: stands beside a code, wherever on the page. */
export function isScanLine(text: string): boolean {
  return text.length <= LONGEST && /码|扫/u.test(text) && CODE.test(text);
}

/** `多云转小雨 6～13℃`, `扫码关注河东发布`, `河东新闻网：www.…`: at a page's head or foot alone. */
export function isHeadNote(text: string): boolean {
  if (text.length > LONGEST) return false;
  return WEATHER.test(text) || isScanLine(text) || CODE_AT_HEAD.test(text) || ADDRESS.test(text);
}
