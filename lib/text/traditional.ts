import { isIn, setOf } from "./characters.ts";
import { PLACE_CHARACTERS } from "./place-characters.ts";

/**
 * Traditional characters and their simplified forms, in pairs: those that family and given names,
 * words of a role, papers' names and datelines are written with. Data; each is one UTF-16 unit, so
 * that a text keeps its offsets.
 */
const PAIRS = `
記记 訊讯 員员 報报 導导 責责 編编 輯辑 論论 評评 約约 實实 習习 見见 駐驻 攝摄 圖图 畫画 繪绘 譯译 執执 筆笔 講讲 採采 寫写 訪访 讀读 視视 覺觉 聞闻
電电 臺台 網网 體体 發发 佈布 傳传 頻频 線线 廣广 專专 題题 欄栏 連连 載载 話话 綜综 據据 來来 轉转 處处 為为 係系 現现 單单 職职 務务 學学 藝艺 術术
聯联 團团 統统 籌筹 劃划 審审 對对 監监 製制 設设 計计 組组 檢检 終终 劉刘 陳陈 楊杨 黃黄 趙赵 吳吴 孫孙 馬马 羅罗 鄭郑 謝谢 許许 韓韩 馮冯 鄧邓 蕭萧
葉叶 蔣蒋 蘇苏 呂吕 盧卢 薑姜 鍾钟 鐘钟 譚谭 陸陆 賈贾 韋韦 鄒邹 閻阎 閆闫 龍龙 賀贺 顧顾 龔龚 萬万 錢钱 嚴严 湯汤 莊庄 齊齐 喬乔 龐庞 顏颜 聶聂 魯鲁
關关 蘭兰 畢毕 駱骆 藍蓝 遊游 華华 饒饶 農农 蘆芦 婁娄 竇窦 費费 衛卫 應应 閔闵 鄔邬 倉仓 叢丛 鞏巩 遲迟 鄺邝 談谈 厲厉 權权 強强 陰阴 歐欧 陽阳 東东
澤泽 國国 偉伟 軍军 傑杰 麗丽 紅红 蓮莲 雲云 鳳凤 濤涛 豔艳 艷艳 飛飞 慶庆 瑩莹 潔洁 詩诗 穎颖 瑤瑶 嬌娇 靜静 寶宝 愛爱 義义 禮礼 貴贵 興兴 寧宁 樂乐
達达 銘铭 銀银 銳锐 鋒锋 錦锦 鈞钧 鎮镇 勁劲 勵励 嵐岚 岡冈 島岛 嶺岭 廳厅 張张 彥彦 彌弥 恆恒 懷怀 憶忆 戰战 揚扬 敵敌 曉晓 曄晔 會会 書书 條条 棟栋
榮荣 樺桦 橋桥 歡欢 歲岁 淵渊 滿满 滬沪 潤润 濱滨 灝灏 煒炜 煥焕 燁烨 爾尔 獻献 珮佩 瑋玮 璉琏 瓊琼 禎祯 祿禄 種种 積积 稱称 窮穷 競竞 節节 紀纪 純纯
紹绍 維维 綺绮 緒绪 緯纬 緣缘 績绩 繼继 續续 聖圣 聰聪 聲声 肅肃 蔥葱 薔蔷 藺蔺 蘊蕴 裡里 諾诺 謙谦 譽誉 賓宾 賢贤 賽赛 贊赞 趕赶 輝辉 輔辅 輪轮 運运
過过 遠远 適适 選选 郵邮 鄉乡 醫医 鈴铃 鈺钰 鐵铁 長长 門门 開开 間间 隊队 際际 隨随 雙双 難难 韻韵 順顺 頌颂 領领 風风 養养 騰腾 驍骁 驥骥 鴻鸿 鵬鹏
鶴鹤 鷹鹰 麥麦 齡龄 區区 縣县 灣湾 總总 辦办 業业 戶户 後后 時时 晝昼 點点 車车 閒闲 閱阅 鳴鸣 龜龟 詠咏 誠诚 課课 調调 諮咨 輿舆 銓铨 鑑鉴 鑒鉴 瀾澜
瀟潇 灑洒 燦灿 爭争 狀状 獨独 獲获 環环 產产 當当 眾众 碩硕 確确 禪禅 穩稳 筍笋 範范 簡简 紋纹 紗纱 細细 絲丝 綠绿 縈萦 纓缨 罷罢 脈脉 舊旧 芻刍 荊荆
莖茎 萊莱 葦苇 蒼苍 蕪芜 薈荟 虛虚 蝦虾 蠶蚕 補补 裝装 親亲 觀观 訓训 誼谊 諸诸 豐丰 貝贝 貢贡 財财 資资 質质 趨趋 躍跃 邊边 鄰邻 釗钊 鋼钢 錄录 錫锡
鍵键 鏡镜 閩闽 陣阵 陝陕 雜杂 雞鸡 霧雾 靈灵 項项 頓顿 頭头 願愿 類类 飄飘 馳驰 駿骏 驗验 魚鱼 鮑鲍 鮮鲜 鳥鸟 鶯莺 黨党 鑄铸 壽寿 夢梦 奮奋 婦妇 嫻娴
孿孪 寬宽 將将 爺爷 屆届 師师 帥帅 幾几 庫库 廠厂 從从 戲戏 撫抚 擁拥 擇择 舉举 敘叙 啟启 啓启 喚唤 嘯啸 園园 圓圆 場场 塵尘 塢坞 墾垦 壩坝 壯壮 倫伦
側侧 備备 億亿 儀仪 優优 內内 兩两 凱凯 別别 剛刚 創创 動动 勝胜 勞劳 勢势 勛勋 勳勋 幣币 匯汇 協协 卻却 廈厦 參参 問问
`;

const ALL_PAIRS = `${PLACE_CHARACTERS}${PAIRS}`.trim().split(/\s+/u);
const TRADITIONAL = setOf(ALL_PAIRS.map((pair) => pair.charAt(0)).join(""));
const SIMPLE = new Uint16Array(0x10000);
for (const pair of ALL_PAIRS) SIMPLE[pair.charCodeAt(0)] = pair.charCodeAt(1);

/**
 * A text in simplified characters, unit for unit, so that offsets into one are offsets into the
 * other: `simplify("記者劉華")` is `记者刘华`. A text without such characters is given back itself.
 */
export function simplify(text: string): string {
  let simple = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isIn(TRADITIONAL, code)) continue;
    const other = SIMPLE[code];
    if (!other || other === code) continue;
    simple += text.slice(from, at) + String.fromCharCode(other);
    from = at + 1;
  }
  return from ? simple + text.slice(from) : text;
}
