/** What stands above a wall that hides a page: `您需要登录后才能继续阅读`, `请完成下列验证后继续`. */
const WALL =
  /^(?:[您你]?(?:需要?|须|必须)?|请[您你]?)(?:先)?(?:登录|注册|订阅|开通.{0,6}|完成.{0,8}验证)(?:之?后|即可|以)(?:才能|可以?|方可|即可)?(?:继续)?(?:阅读|查看|浏览|访问|观看|操作|解锁)?(?:全文|本文|内容|更多)?[。！]?$|^(?:.{0,6}安全|人机|访问|滑块)验证$|_登录后(?:阅读|查看)$/u;

/** Whether a headline asks to log in or to prove that one is no machine. */
export function isWall(headline: string): boolean {
  return WALL.test(headline.trim());
}

/** What a notice says before it comes to the point: `对不起，`, `温馨提示：`, `尊敬的用户：`. */
const OPENING =
  /^(?:(?:温馨|友情|系统)?提示[：:]|(?:非常|很|十分)?(?:抱歉|对不起|遗憾)[，,：:]?|尊敬的(?:用户|读者|网友|访客)[：:，,]?|sorry[,，]?|oops[,，]?|\s)+/iu;

/** Whether a comma follows, behind which a notice goes on to speak to the reader: `，请返回首页`. */
const GOES_ON =
  "(?:[，,；;\\s]+(?:请|如|若|点击|返回|感谢|给?[您你]|即将|页面|系统|浏览器|[\\d一二三四五六七八九十]+\\s*秒).*)?";

/** Sentences that a site says in a story's place, each from its first word; news says them of others. */
const NOTICES: readonly RegExp[] = [
  // `404 Not Found`, `404 页面不存在`; not `油菜1404亩`, `404国道`
  /^(?:http\s*)?(?:错误|error)?[\s:：]*(?:40[0134]|50[0234])[\s,，:：|-]*(?:(?:错误|页面|网页)\P{P}{0,8}|error|not found|forbidden|bad gateway|internal server error|service unavailable)?$/iu,
  /^(?:the )?(?:page|file) (?:you \w+ )?(?:was )?not found$/iu,
  /^[您你]\P{P}{0,6}的(?:页面|网页|文章|内容|稿件|新闻|信息|链接|帖子|视频|资源|地址|网址)\P{P}{0,4}(?:不存在|删除|下线|审核|无法|找不到|没有找到|未找到|失效|过期|转移)/u,
  said(
    "(?:该|此|本|当前)?(?:页面|网页|链接|文章|内容|稿件)(?:可能)?(?:已经?)?(?:不存在|未找到|没有找到|找不到了?|无法访问|被?删除|下线|失效|过期)(?:(?:或者?|、)\\P{P}{2,8})?",
  ),
  // `请先登录`, `登录后查看全文`; not `县政务服务网登录后可以查询`
  said(
    "(?:[您你](?:还|尚)?(?:需要?|须|必须|未|没有)?|请[您你]?|需要?|须)?先?(?:登录|注册|登录或注册|登录/注册)(?:账号|帐号)?(?:之?后)?(?:才能|即可|方可|再|可以?)?(?:继续)?(?:阅读|查看|浏览|访问|观看|操作|评论|解锁)?(?:全文|本文|正文|更多|\\P{P}{0,2}内容)?",
  ),
  /^忘记密码[？?]?(?:$|请?(?:联系|点击|重置|找回))/u,
  /^[您你](?:目前)?(?:还|尚)?(?:不是|未成为|没有成为|未开通|未订阅)\P{P}{0,6}(?:会员|用户|服务|专栏)/u,
  said(
    "(?:请|立即|马上)?(?:开通|成为|订阅|购买|加入)\\P{P}{0,8}[，,]?(?:即可|才能|方可|后可?)(?:继续)?(?:阅读|查看|解锁|畅读|观看)(?:本文|全文|全部|完整|更多|内容)*",
  ),
  said("(?:本文|本篇|此文|[该此]?内容)?(?:为|是)?\\P{P}{0,4}会员专享(?:文章|内容)?"),
  // `3秒后自动跳转`, `立即返回`; not `接到电话后立即返回集市`
  said(
    "(?:(?:本|当前)?页面|系统|网页)?(?:将会?)?[在于]?\\s*[\\d一二三四五六七八九十]+\\s*秒钟?[之以]?[后内]\\P{P}{0,4}(?:跳转|返回)\\P{P}{0,10}",
  ),
  said(
    "(?:页面|系统)?(?:正在|即将|将)?(?:自动|立即)(?:跳转|返回)(?:中|[到至]?(?:首页|主页|上一?页))?",
  ),
  /^(?:如果?|若)\P{P}{0,6}(?:没有|未)\P{P}{0,2}(?:跳转|返回)/u,
  /^[您你]的\P{P}{0,4}(?:访问|请求|操作)\P{P}{0,8}[被遭]\P{P}{0,8}(?:拦截|拒绝|阻止|限制|禁止)/u,
  said("(?:访问|请求)[已遭]?被?(?:拦截|拒绝|禁止)|拒绝访问"),
  /^(?:本?网站|本站|本?系统|服务器)(?:正在|目前|现|因|将|已)?\P{P}{0,8}(?:维护|升级).*(?:谅解|见谅|不便|恢复访问|稍后再)/u,
  /^(?:网站|系统|服务器|网络)?\P{P}{0,4}无法(?:处理|完成|响应)[您你]的请求/u,
  said("(?:网站|系统|服务器|网络|操作|访问|请求)(?:繁忙|异常|错误|出错了?|开小差了?|过于频繁)"),
  said("请[您你]?稍[后候]再?(?:试|重试|访问|刷新)"),
  /^(?:(?:登录|注册|继续使用|点击\P{P}{0,6})即?(?:代表|表示|视为)?)?(?:我|您|你|本人|请您?)?(?:先|已经?|确认)?(?:仔细)?阅读并(?:同意|接受)[^，。]{0,12}(?:协议|政策|条款)/u,
];

/** A whole sentence, or one that goes on to speak to the reader. */
function said(sentence: string): RegExp {
  return new RegExp(`^(?:${sentence})${GOES_ON}$`, "u");
}

/** Whether a paragraph has a sentence of a site's own: there is no such page, log in, come back later. */
export function isNotice(text: string): boolean {
  return text.split(/[。！!\n]/u).some((sentence) => {
    const bare = sentence.replace(OPENING, "").replace(/[\s.…]+$/u, "");
    return NOTICES.some((pattern) => pattern.test(bare));
  });
}
