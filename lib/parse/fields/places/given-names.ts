import { surnameRank } from "../../forms/contributors/surnames.ts";

/** Surnames that are oftener the word before a place: `位于建平`, `记者从安福`, `和永康`. */
export const PARTICLES = new Set("于和向从由到在自经过并及同与连对为任关");

/** Whoever is called by name after a word for what he is: `镇党委书记何建平`. */
const TITLE =
  /(?:书记|主任|局长|[县市区镇乡村厅处科所院校站队团会部]长|主席|经理|教授|医生|民警|法官|检察官|老师|师傅|记者|通讯员|村民|居民|市民|农户|职工|学生|代表|委员|党员|负责人|摄影|编辑|同志|选手|司机|女士|先生|战士|老兵|老人|队员|志愿者|同学)[\s\u3000]*$/;
const SPEECH =
  /^(?:表示|说(?![明服])|介绍|告诉|指出|认为|坦言|透露|强调|回忆|称(?!为)|笑着|感慨|解释|直言|补充)/;
/** What stands around one name of a list of names; an empty character is the passage's end. */
export const OPENS_NAME = new Set("、 　：:（(，,。；;！？“”\n".split("").concat(""));
const LIST = "、 　：:";
const CLOSES = new Set("、 　）)\n".split("").concat(""));

/**
 * Whether a short place name is the given name of a person: behind a surname, and behind a title
 * (`村民李安康`), before a verb of speech, or as one name of a list (`张大同、王永康`).
 * `before` ends and `after` begins at the name.
 */
export function isGivenName(before: string, after: string): boolean {
  const surname = before.slice(-1);
  if (surnameRank(surname) === 0 || PARTICLES.has(surname)) return false;
  const ahead = before.slice(0, -1);
  if (TITLE.test(ahead)) return true;
  const edge = ahead.slice(-1);
  if (!OPENS_NAME.has(edge)) return false;
  if (SPEECH.test(after)) return true;
  return edge !== "" && LIST.includes(edge) && CLOSES.has(after.charAt(0));
}

/** Whether words end in one for what a person is: `村民`, `镇党委书记`. */
export function isCalled(before: string): boolean {
  return TITLE.test(before);
}

/** Whether words begin with a verb of speech: `告诉记者`. */
export function isSpeech(after: string): boolean {
  return SPEECH.test(after);
}
