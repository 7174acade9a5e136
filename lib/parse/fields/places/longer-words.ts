/**
 * What makes a longer word of a place's name and is mostly said of no county, as data: `黄梅戏`, `吉隆坡`,
 * a shrine, a range that several counties share (`长白山公安局`), a firm known over the country.
 */
const ENDINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ["黄梅", ["戏"]],
  ["吉隆", ["坡"]],
  ["武侯", ["祠"]],
  ["长白", ["山"]],
  ["祁连", ["山"]],
  ["秦淮", ["河"]],
  ["贺兰", ["山"]],
  ["宁德", ["时代"]],
  ["华安", ["保险", "基金"]],
  ["开封", ["后", "即"]],
  ["玉树", ["临风"]],
  ["孝感", ["动天", "天"]],
  ["密云", ["不雨"]],
  ["云南", ["白药"]],
  ["沙县", ["小吃"]],
  ["海南", ["鸡饭"]],
]);

/** Whether a short name only begins a longer word: `黄梅` before `戏`. */
export function beginsLongerWord(name: string, after: string): boolean {
  return ENDINGS.get(name)?.some((ending) => after.startsWith(ending)) ?? false;
}
