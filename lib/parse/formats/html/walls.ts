/** What stands above a wall that hides a page: `您需要登录后才能继续阅读`, `请完成下列验证后继续`. */
const WALL =
  /^(?:[您你]?(?:需要?|须|必须)?|请[您你]?)(?:先)?(?:登录|注册|订阅|开通.{0,6}|完成.{0,8}验证)(?:之?后|即可|以)(?:才能|可以?|方可|即可)?(?:继续)?(?:阅读|查看|浏览|访问|观看|操作|解锁)?(?:全文|本文|内容|更多)?[。！]?$|^(?:.{0,6}安全|人机|访问|滑块)验证$|_登录后(?:阅读|查看)$/u;

/** Whether a headline asks to log in or to prove that one is no machine. */
export function isWall(headline: string): boolean {
  return WALL.test(headline.trim());
}

/** What a site says in a story's place; news says the same, under its day. */
const NOTICES: readonly RegExp[] = [
  /404|页面不存在|不存在或已|已被删除|无法访问|访问的页面|已下线|正在审核/u,
  /请先登录|登录后|忘记密码|(?:您|你)还?(?:不是|未成为)会员|(?:开通|成为|订阅)[^，。]{0,8}(?:会员|即可阅读)|会员专享/u,
  /(?:自动|立即)(?:跳转|返回)|(?:访问|请求)[^，。]{0,8}(?:被|遭)[^，。]{0,8}(?:拦截|拒绝)/u,
  /(?:网站|本站|系统|服务器)[^，。]{0,10}(?:维护|升级)[^，。]*[，。].*(?:谅解|恢复)|无法处理[您你]?的?请求|请?稍后再试/u,
  /阅读并同意[^，。]{0,12}(?:协议|政策|条款)/u,
];

/** Whether a paragraph may be a site's own notice: there is no such page, log in, come back later. */
export function isNotice(text: string): boolean {
  return NOTICES.some((pattern) => pattern.test(text));
}
