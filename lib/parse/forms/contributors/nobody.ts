import { isAt, setOf } from "../../../text/characters.ts";
import { isWord } from "./looks-like-name.ts";
import { surnameRank } from "./surnames.ts";

/** Who gives pictures and stories without being named. */
export const UNNAMED = new Set(
  "受访者 受访人 当事人 网友 本人 学校 单位 官方 公司 医院 警方 校方 院方 资料 图片 视频 网络 市民 读者 家属 村委 同事 家长 上一篇 下一篇 打印 收藏 分享".split(
    " ",
  ),
);
/** What sites print where they have no name: `作者：佚名`, `编辑：管理员`. */
const NOBODY = new Set(
  "佚名 匿名 未知 本站 本网 本报 管理员 网络 小编 编辑部 办公室 综合 本报综合 原创 转载 网友".split(
    " ",
  ),
);
/** `图/新华社` is no person, */
const MEDIUM_NAME = /^\p{Script=Han}{2,}(?:[社网报]|电视台)$/u;
const MEDIUM_ENDS = setOf("社网报台");
/** and `（王女士供图）` is one of the story's own. */
const POLITE = /^\p{Script=Han}(?:女士|先生|小姐|大[爷妈]|阿姨|奶奶|爷爷)$/u;

/** Whether what a credit names is no writer. */
export function isNobody(name: string): boolean {
  return (
    NOBODY.has(name) ||
    POLITE.test(name) ||
    (isAt(MEDIUM_ENDS, name, name.length - 1) && MEDIUM_NAME.test(name) && !isNamedLikeMedium(name))
  );
}

/** `李建社`, `张新网`: three characters under a usual family name, not `江西网`. */
function isNamedLikeMedium(name: string): boolean {
  return name.length === 3 && surnameRank(name) === 2 && !isWord(name.slice(0, 2));
}

/** `（本报记者）` names nobody. */
export const KIND_ALONE = /^(?:本[报刊网台])?(?:特约)?(?:记者|通讯员|报道组|编辑部)$/u;
