/** `见图，记者 柳青 摄`, `上图：韩雪 摄`: which picture, before who took it. */
const WHICH = /^(?:见|上|下|左|右|题|附|本)?图\d?[,，:：、\s]+/u;

/** The words of a picture's credit without those that tell which picture is meant. */
export function withoutPicture(words: string): string {
  return words.replace(WHICH, "").trim();
}
