/** Words of searching: what the box understood, what was found instead, names to narrow by, suggestions. */
const quoted = (words: string) => `“${words}”`;
const list = (words: readonly string[]) =>
  words.slice(0, 3).map(quoted).join("、") + (words.length > 3 ? "等" : "");

/** Names a search is narrowed to, as printed. */
interface Named {
  readonly sections: readonly string[];
  readonly papers: readonly string[];
  readonly authors: readonly string[];
}

export const search = {
  quoted,
  operators: {
    exact: (words: string) => `原句${quoted(words)}`,
    without: (words: string) => `不含${quoted(words)}`,
    title: (words: string) => `标题有${quoted(words)}`,
    titleWithout: (words: string) => `标题没有${quoted(words)}`,
    author: (words: string) => `署名有${quoted(words)}`,
    authorWithout: (words: string) => `署名没有${quoted(words)}`,
    place: (words: string) => `地方是${quoted(words)}`,
    placeWithout: (words: string) => `地方不是${quoted(words)}`,
    topic: (name: string) => `题材是${quoted(name)}`,
    topicWithout: (name: string) => `题材不是${quoted(name)}`,
    dateWithout: (dates: string) => `日期不是${dates}`,
  },
  /** Above a list that was searched for something else than what was typed. */
  instead: {
    words: (typed: string, found: readonly string[]) =>
      `没有${quoted(typed)}，找到${list(found)}。`,
    authors: (typed: string, found: readonly string[]) =>
      `没有${quoted(typed)}，找到${list(found)}署名的文章。`,
    places: (typed: string, found: readonly string[]) =>
      `没有${quoted(typed)}，找到${list(found)}的文章。`,
    topics: (typed: string, found: readonly string[]) =>
      `没有${quoted(typed)}，找到题材是${list(found)}的文章。`,
    /** Words typed without blanks, each found in every article. */
    parts: (typed: string, found: readonly string[]) =>
      `没有${quoted(typed)}，分开找到${found.map(quoted).join("和")}。`,
  },
  /** Words taken for the places they name. */
  places: {
    /** Of a search for plain words alone; none for one that asks more than words. */
    nothing: (typed: readonly string[]) =>
      typed.length > 1
        ? `没有文章同时写着${typed.map(quoted).join("和")}；`
        : `没有文章${typed.length > 0 ? `写着${typed.map(quoted).join("")}` : "合原来的写法"}；`,
    /** Each word by the names of the places it may be. */
    instead: (places: readonly (readonly string[])[]) =>
      `以下文章的地方是${places.map((names) => names.join("或")).join("和")}，等于搜：`,
    more: (places: readonly (readonly string[])[]) =>
      `地方是${places.map((names) => names.join("或")).join("和")}的：`,
    way: (q: string, articles: number) => `搜 ${q}　${articles}篇`,
  },
  /** Under an empty list: a part of the box that looks like more than a word and was searched for as one. */
  asWords: {
    said: (part: string) => `${/["＂“”]/u.test(part) ? `${part} ` : quoted(part)}按普通文字查找；`,
    title: "要找标题里的词，紧接着写：",
    author: "要找署名，紧接着写：",
    place: "要找地方，紧接着写：",
    topic: "题材写作：",
    date: "日期写作：",
    quote: "引号要成对，外边空格：",
    sign: "不要的词，紧接着写：",
    field: "能用的是：",
    or: "或",
    examples: {
      title: ["title:医保"],
      author: ["author:张三"],
      place: ["place:舟山"],
      topic: ["topic:健康医保"],
      date: ["date:2023-06", "date:2023-06..2023-08"],
      quote: ["“两个 词”"],
      sign: ["-别的词"],
      field: ["title:", "author:", "place:", "topic:", "date:"],
    },
  },
  names: {
    sections: "栏目",
    papers: "报纸",
    authors: "署名",
    more: (names: number) => `再看${names}个`,
  },
  chips: {
    section: (name: string) => `栏目：${name}`,
    paper: (name: string) => `《${name}》`,
    author: (name: string) => `署名：${name}`,
  },
  /** Before 文章 in the sentence of an empty list: `《普陀报》上，“日月谈”栏的`. */
  emptyOf: ({ sections, papers, authors }: Named) => {
    const parts = [
      papers.length > 0 && `${papers.map((name) => `《${name}》`).join("、")}上`,
      sections.length > 0 && `${sections.map(quoted).join("、")}栏`,
      authors.length > 0 && `${authors.join("、")}署名`,
    ].filter(Boolean);
    return parts.length > 0 ? `${parts.join("，")}的` : "";
  },
  tips: {
    title: "只要标题里有的：",
    without: "不要某个词：",
    withoutExample: (words: string) => `${words} -别的词`,
    exact: "原句加引号：",
    exactExample: "“两个 词”",
  },
  /** The search box of one day's paper. */
  edition: {
    label: (edition: string) => `搜${edition}`,
    placeholder: "搜这一期",
    paper: (paper: string, date: string) => `《${paper}》${date}`,
  },
  /** Said in the browser; `{n}` stands for a number. */
  suggest: {
    label: "建议",
    kinds: {
      place: "地方",
      topic: "题材",
      author: "署名",
      section: "栏目",
      paper: "报纸",
      headline: "标题",
      recent: "搜过",
    },
    articles: { one: "{n}篇", other: "{n}篇" },
    found: { one: "有{n}条建议，按上下键选。", other: "有{n}条建议，按上下键选。" },
    none: "没有建议。",
    clear: "清掉搜过的",
  },
} as const;
