/** `一条黑河`, `两座青山`, `这条又脏又臭的黑河`: a number or a pointing word and a measure of waters and hills. */
const COUNTED =
  /(?:[一二两三四五六七八九十几数百千0-9这那每哪整多半另]|同一|第[一二三四五六七八九十])(?:条[一-鿿]{0,6}的|[条座道段湾弯]|条条|座座)$/;
const LANDFORM = /[河江山湖溪岭川海泉]$/;

const WATER = /[河江湖溪]$/;
/** What is said of waters and of no town: `清水河从县城中间穿过`, `黑河两岸`. */
const FLOWS =
  /^(?:从[^，。；]{0,8}[穿流]过|[穿流]过|流[经入向]|两岸|沿岸|[南北东西左右]岸|岸边|畔|边(?!境|防|检)|里|上(?:[中下]?游|(?![午周月半海一二三]))|[中下]游|水[质位面系])/;

/** Whether a short name is that of a water, told by what it does or what it has. */
export function isWater(name: string, after: string): boolean {
  return WATER.test(name) && FLOWS.test(after);
}

/** Whether a short name is no name but a thing that is counted: `一条‖黑河`. `before` ends at the name. */
export function isCounted(name: string, before: string): boolean {
  return LANDFORM.test(name) && COUNTED.test(before);
}
