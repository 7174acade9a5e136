/** Pages the server answers with by itself, by status: a title and what to do. */
export const plain = {
  400: { title: "地址有误", advice: "这个地址写得不完整或含有无法识别的字符，请检查后再试。" },
  405: { title: "不支持的请求", advice: "报栏只供阅读，请用浏览器直接打开页面。" },
  408: { title: "请求超时", advice: "等了很久也没有收到完整的请求，请再试一次。" },
  414: { title: "地址太长", advice: "这个地址超过了能接受的长度，请减少筛选条件，或少搜几个字。" },
  431: { title: "请求太大", advice: "浏览器随请求发来的内容太多，请清理后再试。" },
  500: { title: "页面出错", advice: "报栏在准备这一页时出了问题，请稍后再试。" },
  503: { title: "暂时忙不过来", advice: "这一页准备得太久，请稍后再试。" },
  back: "回到头版",
} as const;
