/** `见图，记者 柳青 摄`, `上图：韩雪 摄`: which picture, before who took it. */
const WHICH = /^(?:见|上|下|左|右|题|附|本)?图\d?[,，:：、\s]+/u;

/** `本版图片均由柳青摄`, `图片由柳青、韩雪拍摄`: the words before who took them. */
const TAKEN_BY =
  /^(?:本[版文报刊])?(?:图[①-⑩]?|图片|照片|配图)(?:均|皆|全部|都)?由(?=[^，。]{2,30}摄影?[。.]?$)/u;

/** The words of a picture's credit without those that tell which picture is meant. */
export function withoutPicture(words: string): string {
  return words.replace(TAKEN_BY, "").replace(WHICH, "").trim();
}
