import { describe, expect, it } from "vitest";
import { findLayout } from "../layout.ts";
import { splitLines } from "../lines.ts";
import { pieceText } from "../pieces.ts";
import { cutPieces } from "./index.ts";

const pieces = (source: string) => {
  const lines = splitLines(source, [0, source.length]);
  return cutPieces(lines, findLayout(lines)).map((piece) => `${piece.kind}: ${pieceText(piece)}`);
};

const COLUMNS = `本报讯（记者 柳青）昨天，滨
河小学的学生在操场上种下六十棵石
榴树，这是学校连续第四年开展植树
活动。

校长薛明介绍，每棵树都挂着班
级的牌子，浇水、除草、记录长势由

学生自己负责，毕业时再移交给下一
个年级。`;

describe("cutPieces, in columns", () => {
  it("joins a paragraph across a stray blank line", () => {
    expect(pieces(COLUMNS)).toEqual([
      "body: 本报讯（记者 柳青）昨天，滨河小学的学生在操场上种下六十棵石榴树，这是学校连续第四年开展植树活动。",
      "body: 校长薛明介绍，每棵树都挂着班级的牌子，浇水、除草、记录长势由学生自己负责，毕业时再移交给下一个年级。",
    ]);
  });

  it("tells display lines, bylines and captions from the text", () => {
    const page = `${COLUMNS}\n\n六十棵石榴树有了小主人\n□柏舟\n\n学生在操场上种树。 贾明 摄\n`;
    expect(pieces(page).slice(2)).toEqual([
      "head: 六十棵石榴树有了小主人",
      "byline: □柏舟",
      "caption: 学生在操场上种树。 贾明 摄",
    ]);
  });

  it("sees a headline in the middle of a sentence, a picture's words beside it or not", () => {
    const [above, below] = COLUMNS.split("\n\n学生自己");
    const head = "一棵树一个班\n毕业那天交给学弟";
    const caption = "学生在操场上种树。 贾明 摄";
    const torn = (between: string) => pieces(`${above}\n\n${between}\n\n学生自己${below}`);
    const text = [
      "body: 校长薛明介绍，每棵树都挂着班级的牌子，浇水、除草、记录长势由",
      "body: 学生自己负责，毕业时再移交给下一个年级。",
    ];
    const [first, last] = text;
    expect(torn(head).slice(1)).toEqual([first, "head: 一棵树一个班毕业那天交给学弟", last]);
    expect(torn(`${head}\n\n${caption}`)).toContain("head: 一棵树一个班毕业那天交给学弟");
    // as wide as the column: a line of the sentence
    const line = "全校三十六个班级的学生和老师";
    expect(torn(line).slice(1)).toEqual([`${first}${line}${last?.slice("body: ".length)}`]);
  });

  it.each([
    ["one line", "一棵树一个班"],
    ["two lines as long as each other", "一棵树一个班\n毕业交给学弟"],
    ["two lines", "一棵树\n毕业那天交给学弟"],
  ])("sees a headline of %s in a sentence without blank lines, too", (_, head) => {
    const torn = COLUMNS.replace("由\n\n学生", `由\n${head}\n学生`);
    expect(pieces(torn)).toContain(`head: ${head.replace("\n", "")}`);
  });

  it("takes no text around a logo for one", () => {
    const around = "每班的孩子\n轮流浇水和\n除草还要给\n小树量身高";
    const text = COLUMNS.replace("由\n\n学生", `由\n${around}\n学生`);
    expect(pieces(text).some((piece) => piece.startsWith("head"))).toBe(false);
  });

  it("sees a crosshead right between paragraphs without indents", () => {
    const lesson = "每周三下午，自然老师带着孩子们在\n树下上课，认一认叶子的样子，听一\n听风声。\n";
    const diary = "孩子们把树长高的样子一笔一笔记在\n本子上，年底装订成册，放进学校图\n书馆里。\n";
    const page = `${lesson}${diary}石榴树的成长日记\n${diary}${lesson}${diary}`;
    expect(pieces(page)).toContain("head: 石榴树的成长日记");
  });

  it("takes where to write to for a notice's text inside a page, for furniture at its foot", () => {
    const address = "投稿邮箱：shiliu@example.com";
    const inside = `${COLUMNS}\n\n${address}\n\n${COLUMNS}`;
    expect(pieces(inside)).toContain(`body: ${address}`);
    expect(pieces(`${COLUMNS}\n\n${address}\n`)).toContain(`furniture: ${address}`);
  });

  it("reads four short lines as a headline right over a lead, as verse elsewhere", () => {
    const four = "一把铁锹\n二十里山路\n三百户人家\n一条渠水";
    const page = (below: string) => pieces(`${COLUMNS}\n\n${four}\n\n${below}`);
    const joined = four.replaceAll("\n", "");
    expect(page(COLUMNS)).toContain(`head: ${joined}`);
    expect(page(COLUMNS.replace("本报讯（记者 柳青）", "说起来，"))).toContain(`body: ${joined}`);
  });

  it("takes a line that the format tells for verse for no name and no signature", () => {
    const poem = "灯亮了。\n林小满\n在渡口";
    const source = `${COLUMNS}\n\n${poem}`;
    const verse = new Set([poem, "林小满\n在", "在渡口"].map((words) => source.indexOf(words)));
    const lines = splitLines(source, [0, source.length], { verse });
    const found = cutPieces(lines, findLayout(lines)).at(-1);
    expect(found && pieceText(found)).toBe("灯亮了。林小满在渡口");
    expect(pieces(source)).not.toContain("body: 灯亮了。林小满在渡口");
  });

  it("ends an entry of a list no sooner than its column, where the column's width is known", () => {
    const lines26 = [
      "\u3000\u3000为缓解城区交通压力，保障市民出行安全，根据有关规",
      "定，经研究决定，自今年三月一日起，对文昌街和学院路实行",
      "机动车单向通行，早晚高峰也不例外，请过往车辆照标志行驶",
      "，违者依法处罚：",
      "\u3000\u3000一、文昌街（5号楼站至学院路），由南向北单向通",
      "行；",
      "\u3000\u3000二、学院路（6号楼站至环城路），由西向东单向通",
      "行；",
      "\u3000\u3000三、公交车不受限制。",
    ];
    const source = lines26.join("\n");
    const starts = [0, ...[...source.matchAll(/\n/gu)].map(({ index }) => index + 1)];
    const measures = new Map(starts.map((at) => [at, 26]));
    const lines = splitLines(source, [0, source.length], { measures });
    expect(cutPieces(lines, findLayout(lines)).slice(1).map(pieceText)).toEqual([
      "一、文昌街（5号楼站至学院路），由南向北单向通行；",
      "二、学院路（6号楼站至环城路），由西向东单向通行；",
      "三、公交车不受限制。",
    ]);
  });

  it("takes short lines that call out right under a headline's for more of it", () => {
    const text = COLUMNS.replaceAll("\n\n", "\n");
    const page = (head: string) => pieces(`${text}\n\n${head}\n\n${text}`);
    expect(page("石榴树来了\n怎么栽？\n怎么浇？")).toContain("head: 石榴树来了怎么栽？怎么浇？");
    expect(page("石榴树来了\n\n怎么栽？\n怎么浇？")).not.toContain("head: 怎么栽？怎么浇？");
  });

  it("takes a line that pauses for a headline's over another one, not over text", () => {
    const page = (below: string) => pieces(`${COLUMNS}\n\n他收起铁锹，坐到树下，\n\n${below}`);
    expect(page("等。").at(-1)).toBe("body: 他收起铁锹，坐到树下，等。");
    expect(page("浇水先学看土").slice(2)).toEqual([
      "head: 他收起铁锹，坐到树下，",
      "head: 浇水先学看土",
    ]);
  });

  it("takes a name alone under a signed text for a headline, under a headline for who wrote it", () => {
    const page = (above: string) => pieces(`${above}\n\n林溪雨\n\n${COLUMNS}`);
    expect(page(`${COLUMNS}（田野）`)).toContain("head: 林溪雨");
    expect(page(`${COLUMNS}\n\n石榴树有了小主人`)).toContain("byline: 林溪雨");
    expect(page(`${COLUMNS}\n\n石榴树有了小主人（上）`)).toContain("byline: 林溪雨");
  });

  it("parts a picture's headline from the words it stands right over", () => {
    const words = "3月22日，柳河镇的一处高标准农田\n里，插秧机正在作业。\n本报记者 贾明 摄";
    expect(pieces(`${COLUMNS}\n\n春耕添新机\n${words}`).slice(2)).toEqual([
      "head: 春耕添新机",
      `caption: ${words.replaceAll("\n", "")}`,
    ]);
    expect(pieces(`${COLUMNS}\n\n图为柳河镇\n${words}`).slice(2)).toHaveLength(1);
  });

  it("knows a poem's title and poet under a section's name, beside columns of prose", () => {
    const poem =
      "诗歌\n\n老渡口\n沈白帆\n\n船还没有来\n我和一只白鹭\n站在同一块石头上\n\n它看水里的鱼\n我看对岸的炊烟\n谁都没有先开口";
    expect(
      pieces(`${poem}\n\n石榴树的班级\n□柏舟\n\n${COLUMNS}\n\n${COLUMNS}`).slice(0, 6),
    ).toEqual([
      "head: 诗歌",
      "head: 老渡口",
      "byline: 沈白帆",
      "body: 船还没有来我和一只白鹭站在同一块石头上",
      "body: 它看水里的鱼我看对岸的炊烟谁都没有先开口",
      "head: 石榴树的班级",
    ]);
  });

  it("parts a logo from the headline it sticks to", () => {
    const page = `${COLUMNS}\n\n六十棵石榴树有了小主人\n 日月谈\n${COLUMNS.replace("本报讯（记者 柳青）", "这是一个新的春天，")}`;
    expect(pieces(page).slice(2, 4)).toEqual(["head: 六十棵石榴树有了小主人", "head: 日月谈"]);
  });
});

describe("cutPieces, in columns without a clear edge", () => {
  it("keeps a picture's words whole across a stray blank line", () => {
    const picture = `夏日漂流
 
连日晴好，游客们乘着橡皮艇穿过
 
峡谷，激起阵阵浪花，笑声传得很远。
 李安 摄`;
    expect(pieces(`${COLUMNS}\n\n${picture}\n`).slice(2)).toEqual([
      "head: 夏日漂流",
      "caption: 连日晴好，游客们乘着橡皮艇穿过峡谷，激起阵阵浪花，笑声传得很远。李安 摄",
    ]);
  });

  it("tells captions with marks from entries with marks by who took the picture", () => {
    const captions = "▲学生种石榴树。 李安 摄\n\n▲学生浇水。 何远 摄";
    const entries = "▲张三遗失学生证一本。\n\n▲李四遗失饭卡一张。";
    expect(pieces(`${COLUMNS}\n\n${captions}\n\n${entries}\n`).slice(2)).toEqual([
      "caption: ▲学生种石榴树。 李安 摄",
      "caption: ▲学生浇水。 何远 摄",
      "body: ▲张三遗失学生证一本。",
      "body: ▲李四遗失饭卡一张。",
    ]);
  });

  it("takes no headline into the caption under it", () => {
    const picture = "学生在操场上种下六十棵石榴树\n\n石榴树挂着班级的牌子。 李安 摄";
    expect(pieces(`${COLUMNS}\n\n${picture}\n`).slice(2)).toEqual([
      "head: 学生在操场上种下六十棵石榴树",
      "caption: 石榴树挂着班级的牌子。 李安 摄",
    ]);
  });

  it.each([
    ["a paragraph that a colon closes", "校门口贴着一张纸条：", "body"],
    ["a letter's greeting", "孩子们：", "body"],
    ["a drawn-out cry", "“卖——石榴——”", "body"],
    ["a quoted crosshead", "“石榴交给你们”", "head"],
  ])("%s", (_, line, kind) => {
    const page = `${COLUMNS}\n\n${line}\n\n${COLUMNS.replace("本报讯（记者 柳青）", "这是一个新的春天，")}`;
    expect(pieces(page)[2]).toBe(`${kind}: ${line}`);
  });

  it("reads a headline's topic and the rest of it as display lines, and its author below", () => {
    const page = `${COLUMNS}\n\n滨河小学：\n六十棵树的“小主人”\n罗晓雯\n\n${COLUMNS.replace("本报讯（记者 柳青）", "这是一个新的春天，")}`;
    expect(pieces(page).slice(2, 4)).toEqual([
      "head: 滨河小学：六十棵树的“小主人”",
      "byline: 罗晓雯",
    ]);
  });

  it("takes who wrote and photographed a story for its byline", () => {
    const page = `${COLUMNS}\n\n小主人的“最后一课”\n文/图 本报记者 聂志勇\n\n${COLUMNS.replace("本报讯（记者 柳青）", "这是一个新的春天，")}`;
    expect(pieces(page).slice(2, 4)).toEqual([
      "head: 小主人的“最后一课”",
      "byline: 文/图 本报记者 聂志勇",
    ]);
  });

  it("reads the first of two lines that could be names as the title", () => {
    const page = `${COLUMNS}\n\n石榴红\n\n□柏舟\n\n${COLUMNS.replace("本报讯（记者 柳青）", "这是一个新的春天，")}`;
    expect(pieces(page).slice(2, 4)).toEqual(["head: 石榴红", "byline: □柏舟"]);
  });

  it("parts a title and its poet from the poem", () => {
    const page = `${COLUMNS}\n\n洮河谣\n何青青\n\n石头睡在河底\n睡了一万年\n一双手伸下去\n把它叫醒\n\n刀尖走得很慢\n像祖父犁地\n`;
    expect(pieces(page).slice(2, 5)).toEqual([
      "head: 洮河谣",
      "byline: 何青青",
      "body: 石头睡在河底睡了一万年一双手伸下去把它叫醒",
    ]);
  });

  it("reads a block with a line behind a dash as a headline, not as verse", () => {
    const page = `${COLUMNS}\n\n种下去\n浇透水\n看得住\n——滨河小学植树记\n\n${COLUMNS.replace("本报讯（记者 柳青）", "这是一个新的春天，")}`;
    expect(pieces(page)[2]).toBe("head: 种下去浇透水看得住——滨河小学植树记");
  });
});

describe("cutPieces, in flowed text", () => {
  const HEAD = "天刚擦黑,龙潭村的晒谷场上已经摆满了板凳。放映员把幕布拉紧,孩子们追着光柱跑来跑去。";

  it("joins what a column break cut, but not two paragraphs", () => {
    const page = `${HEAD}\n这支放映队有三个人、一辆面包车,一年要走一百四十多个村子,最远的\n\n村子要翻两座山,片子放完回到家,鸡都叫了。`;
    expect(pieces(page)).toHaveLength(2);
  });

  it.each([
    ["an entry without a full stop", "报名电话：0577-6688123"],
    ["a greeting", "编辑同志："],
  ])("parts a paragraph from %s above it", (_, line) => {
    const page = `${HEAD}\n\n${line}\n\n${HEAD}`;
    expect(pieces(page).slice(1, 3)).toEqual([`body: ${line}`, `body: ${HEAD}`]);
  });

  it("joins who said it to what was said", () => {
    const page = `${HEAD}\n“我们希望孩子们每个星期都能看上一场电影,不管刮风下雨,放映员总是要来的。”\n\n村委会主任彭小兰表示。“明年打算再添一块银幕,让后山的孩子也不用走夜路。”`;
    expect(pieces(page)).toHaveLength(2);
  });

  it("reads a label of a web page with the line under it", () => {
    expect(
      pieces(
        "昨天傍晚，老街两旁的路灯全部亮了，走夜路的居民很高兴。\n来源：\n河东晚报\n作者：\n柳青 韩雪\n责编：\n闻松",
      ),
    ).toEqual([
      "body: 昨天傍晚，老街两旁的路灯全部亮了，走夜路的居民很高兴。",
      "source: 来源：河东晚报",
      "byline: 作者：柳青 韩雪",
      "editor: 责编：闻松",
    ]);
    expect(pieces("他说：\n昨天傍晚，老街两旁的路灯全部亮了。")[0]).not.toMatch(
      /^(?:source|byline|editor)/u,
    );
  });

  it("reads a bracket that closes on a line of its own with its editor", () => {
    expect(pieces("路灯亮了，居民很高兴。\n【责任编辑：闻松\n】")[1]).toBe(
      "editor: 【责任编辑：闻松】",
    );
  });

  it("keeps a printed day out of the caption below", () => {
    expect(pieces("发布日期：2022-03-15\n老街新貌\n工人在粉刷墙面，换上新灯。柳青 摄")[0]).toBe(
      "furniture: 发布日期：2022-03-15",
    );
  });

  it("takes who signs a headline's story for its byline, whatever his name", () => {
    expect(
      pieces("环境日扮靓老街\n记者 阿力木 柳青 摄影报道\n工人在粉刷墙面，换上新灯。"),
    ).toContain("byline: 记者 阿力木 柳青 摄影报道");
  });

  it("reads no label where the next line has its own", () => {
    const text = "昨天傍晚，老街两旁的路灯全部亮了，走夜路的居民很高兴。\n作者：\n来源：河东晚报";
    expect(pieces(text).at(-1)).toBe("source: 来源：河东晚报");
  });

  it("sees a headline after a credit in brackets", () => {
    const page = `${HEAD}(彭小兰 蒋文)\n\n旧书摊上的清晨\n\n${HEAD}`;
    expect(pieces(page)[1]).toBe("head: 旧书摊上的清晨");
  });
});

it("leaves no line out", () => {
  const source = `${COLUMNS}\n\n返回顶部\n责任编辑：骆平\n第3版\n`;
  const lines = splitLines(source, [0, source.length]);
  const found = cutPieces(lines, findLayout(lines)).flatMap((piece) =>
    piece.lines.map(({ index }) => index),
  );
  expect(found.sort((one, other) => one - other)).toEqual(lines.map(({ index }) => index));
});
