import { type Credit, readCredit } from "./contributors/credit.ts";
import type { NameHints } from "./contributors/names.ts";

/** `图为8月上旬,…`, `▲启动仪式现场`, `（图①）`, `上图：…`. */
const OPENING =
  /^(?:[▲△▼▽↑↓←→◀▶]|图[①-⑩一二三四]?[为：:]|[上下左右题][图]?图[为：:，]|[（(]?(?:上|下|左|右|题)图)/u;
const PICTURE_WORD = /摄$|摄影$|摄影报道$|供图$|图片|配图|资料图|制图$|绘$/u;
const PROVIDED =
  /^(?:图片|照片|本版图片|均?资料图?片?)?由?[^，。；]{0,30}(?:提供|供图|翻拍|资料图片?|制图|绘|发)$/u;

export interface CaptionCut {
  /** Where the credit's words stand in the text, `[from, to)`; null without one. */
  readonly credit: readonly [number, number] | null;
  /** Where the caption's own text ends. */
  readonly textEnd: number;
  readonly people: Credit | null;
}

/**
 * Cuts a caption into its text and its credit, or null for any other text:
 * `城南小区消防培训现场。 记者 杨立冬 摄`, `…捐赠公益物资。(图片由某中心提供)`.
 */
export function cutCaption(text: string, hints: NameHints = {}): CaptionCut | null {
  const credit = findPictureCredit(text, hints);
  if (credit) return credit;
  return OPENING.test(text) ? { credit: null, textEnd: text.length, people: null } : null;
}

function findPictureCredit(text: string, hints: NameHints): CaptionCut | null {
  const bracket = /[（(]([^（()）]{2,60})[)）]$/u.exec(text);
  if (bracket?.[1]) {
    const inner = bracket[1].trim();
    if (PICTURE_WORD.test(inner) || PROVIDED.test(inner)) {
      const people = readCredit(inner, hints);
      if (people || PROVIDED.test(inner)) {
        const from = bracket.index + 1;
        return { credit: [from, from + bracket[1].length], textEnd: bracket.index, people };
      }
    }
    return null;
  }
  if (!/(?:摄|摄影|摄影报道|供图)$/u.test(text)) return null;
  return creditAfterGap(text, hints);
}

/** The longest run of words at the end that reads as a credit and says who took the picture. */
function creditAfterGap(text: string, hints: NameHints): CaptionCut | null {
  const starts: number[] = [];
  const tail = Math.max(0, text.length - 60);
  for (let at = text.length - 1; at >= tail; at--) {
    const before = text.charAt(at - 1);
    if (at === 0 || /[\s。！？”）)]/u.test(before)) starts.push(at);
  }
  let found: CaptionCut | null = null;
  for (const from of starts) {
    if (/\s/u.test(text.charAt(from))) continue;
    const people = readCredit(text.slice(from), hints);
    if (people?.contributors.some(({ role }) => role === "photographer")) {
      found = { credit: [from, text.length], textEnd: from, people };
    } else if (found) break;
  }
  return found ?? unusualName(text);
}

/** `… 图雅 摄`: one word before `摄` is a name even when its family name is none that we know. */
function unusualName(text: string): CaptionCut | null {
  const found = /[\s。！？”）)](\p{Script=Han}{2,4})\s*(?:摄|摄影)$/u.exec(text);
  if (!found?.[1]) return null;
  const from = found.index + 1;
  const person = { name: found[1], role: "photographer" } as const;
  return {
    credit: [from, text.length],
    textEnd: from,
    people: { contributors: [person], marked: true },
  };
}
