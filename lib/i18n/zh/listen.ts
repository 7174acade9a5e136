/** Words of reading aloud: the ways to it, and its bar. */
export const listen = {
  name: "听报",
  story: (minutes: number) => `听这篇，约${minutes}分钟`,
  edition: "听本期",
  play: "播放",
  pause: "暂停",
  previous: "上一句",
  next: "下一句",
  speed: "语速",
  rates: { "0.75": "0.75倍", "1": "1倍", "1.25": "1.25倍", "1.5": "1.5倍", "2": "2倍" },
  nextStory: "下一篇",
  /** In its place after the last story. */
  last: "末篇",
  stop: "停止",
  /** What may keep the browser's voice from speaking; 播放 says 再试 then. */
  troubles: {
    silent: "浏览器的声音没有应答。",
    failed: "浏览器的声音读不出来。",
    voice: "这个声音现在用不了。",
    network: "这个声音要联网，现在连不上。",
    sound: "没有可用的声音设备，或正被占用。",
    refused: "浏览器还没有准许出声，请再按一次。",
  },
  retry: "再试",
  voice: "换个声音",
} as const;
