import { describe, expect, it } from "vitest";
import { readClues } from "../testing/read-clues.ts";
import { readStamps } from "./stamp.ts";

describe("readStamps in furniture", () => {
  const cases: [text: string, clues: string[]][] = [
    ["2021年12月2日 星期四", ["2021年12月2日 星期四 → stamp 2021-12-02 rank 4"]],
    ["2021年12月2日 星期五", ["2021年12月2日 星期五 → stamp 2021-12-02 rank 2"]],
    ["2022年01月11日09:42 |", ["2022年01月11日09:42 → stamp 2022-01-11 rank 4"]],
    ["发布时间：2017/5/9", ["发布时间：2017/5/9 → stamp 2017-05-09 rank 4"]],
    ["2023 06/13 08:15:22", ["2023 06/13 08:15:22 → stamp 2023-06-13 rank 4"]],
    ["2023 06/13", []],
    ["2023-06-13", ["2023-06-13 → stamp 2023-06-13 rank 3"]],
    ["13\n2014年6月\n星期五", ["13\n2014年6月\n星期五 → stamp 2014-06-13 rank 4"]],
    ["JUNE 13, 2023", ["JUNE 13, 2023 → stamp 2023-06-13 rank 3"]],
    ["2019·8·6 星期二", ["2019·8·6 星期二 → stamp 2019-08-06 rank 4"]],
    ["2019.08.06｜周二｜责编 王一", ["2019.08.06 → stamp 2019-08-06 rank 4"]],
    ["责编 王一 版式 李二 2020.5.20", ["2020.5.20 → stamp 2020-05-20 rank 4"]],
    ["民國108年8月6日 星期二", ["民國108年8月6日 星期二 → stamp 2019-08-06 rank 4"]],
    ["中華民國一百零八年八月六日", ["民國一百零八年八月六日 → stamp 2019-08-06 rank 3"]],
    ["2019年8月6日 週二", ["2019年8月6日 週二 → stamp 2019-08-06 rank 4"]],
    ["邮发代号：31-100\n2021年4月22日 总第1234期", ["2021年4月22日  → stamp 2021-04-22 rank 4"]],
    ["热线：0578-5123456 2021-04-22 周四", ["2021-04-22 周四 → stamp 2021-04-22 rank 4"]],
    ["刊号：2021-04-22", []],
    ["版权所有 2003-2023", []],
    ["新闻热线：20190806", []],
    ["1985年10月1日创刊", []],
    ["民國108年的老照片", []],
    ["2.0.19", []],
    ["创刊于1985年10月1日", []],
    ["2023年13月1日", []],
  ];
  it.each(cases)("%j", (text, clues) => {
    expect(readClues(readStamps, text, "furniture")).toEqual(clues);
  });
});

describe("readStamps in stories", () => {
  it("takes a line that is a date and a time", () => {
    expect(readClues(readStamps, "2016-04-01 09:10 来源：县报")).toEqual([
      "2016-04-01 09:10 → stamp 2016-04-01 rank 4",
    ]);
  });

  it("takes a bare date among the credits, not under a letter", () => {
    expect(readClues(readStamps, "2016年4月1日", "credit")).toHaveLength(1);
    expect(readClues(readStamps, "2016年4月1日", "prose")).toEqual([]);
  });

  it("takes none out of a sentence", () => {
    expect(readClues(readStamps, "2016年4月1日10:30，雨停了。")).toEqual([]);
  });
});
