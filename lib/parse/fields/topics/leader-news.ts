import { hasAny, setOf } from "../../../text/characters.ts";
import type { Story } from "../../page.ts";

/** `张三在调研城乡整治工作时强调`: how a kicker introduces what a leader said. */
const SAID_AT =
  /[\p{Script=Han}·]{2,4}(?:在[^，。]{2,40}时|主持召开[^，。]{2,40}会议?并?)(?:强调|指出|要求|提出|表示)/u;
/** What was said so, and what sittings are, end with one of these: few titles have any. */
const SAID_ENDS = setOf("调出求示");
const SITTING_SIGNS = setOf("开行");
const LEADER =
  /(?:[省市区县州盟旗]委|自治区党委)(?:副)?书记|(?:副)?(?:省长|市长|区长|县长|州长|盟长|旗长)|人大常委会(?:党组书记、)?(?:副)?主任|政协(?:党组书记、)?(?:副)?主席|四套班子|(?:[省市区县]|领导)[^，。]{0,4}领导(?:干部)?带头/;
const ACTIVITY =
  /督导|督查|调研|检查指导|主持|会见|走访|慰问|出席|考察|带队|赴|视察|看望|听取|巡查|暗访|接访|座谈|分赴|率队/;
/** `县长接访日`, `王军调研重点项目`: a headline of two to four characters and what they did. */
const ACTS =
  /^(?:\p{Script=Han}{2,4}\s?){1,3}(?:到|赴|来|在)?\p{Script=Han}{0,10}?(?:督导|督查|调研|视察|会见|走访慰问|看望慰问|接访)/u;

/**
 * `市政府召开第四十二次常务会议`, `县委常委会召开会议`: a sitting of those who govern is theirs first, whatever
 * was on the table.
 */
const SITTING =
  /[省市区县州盟旗](?:人民)?(?:政府|委|人大|政协)(?:常委会)?(?:召开|举行)[^，。]{0,16}(?:常务会议?|常委会?(?:（扩大）)?会议?|全体会议|主席会议|主任会议)|[省市区县州盟旗]委常委会(?:召开会议|会议召开)/u;

/** How much of a title and of a lead tells who did what. */
const TITLE = 120;
const LEAD = 160;

/** Whether a story reports what leaders did and said, whatever the subject of the day was. */
export function isLeaderNews(story: Story, speeches: number): boolean {
  const titles = [story.kicker, story.headline, ...story.subheadlines].map(
    (passage) => passage?.text.slice(0, TITLE) ?? "",
  );
  if (titles.some(tellsOfLeaders)) return true;
  const lead = story.body.find(({ type }) => type === "p")?.passage.text.slice(0, LEAD) ?? "";
  if (!LEADER.test(lead) || !ACTIVITY.test(lead)) return false;
  return speeches > 0 || titles.some((title) => ACTS.test(title));
}

function tellsOfLeaders(title: string): boolean {
  return (
    (hasAny(SAID_ENDS, title) && SAID_AT.test(title)) ||
    (hasAny(SITTING_SIGNS, title) && SITTING.test(title))
  );
}
