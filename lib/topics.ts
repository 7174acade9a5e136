/** Topics: slug, label and IPTC Media Topic code. Unknown slugs are refused by `lib/filters.ts`. */
export const TOPICS = [
  { slug: "politics", label: "时政", mediaTopic: "11000000" },
  { slug: "party", label: "党建廉政", mediaTopic: "11000000" },
  { slug: "economy", label: "经济产业", mediaTopic: "04000000" },
  { slug: "society", label: "民生社会", mediaTopic: "14000000" },
  { slug: "health", label: "健康医保", mediaTopic: "07000000" },
  { slug: "education", label: "教育", mediaTopic: "05000000" },
  { slug: "safety", label: "安全应急", mediaTopic: "03000000" },
  { slug: "transport", label: "交通", mediaTopic: "04000000" },
  { slug: "rural", label: "农业乡村", mediaTopic: "04000000" },
  { slug: "culture", label: "文化旅游", mediaTopic: "01000000" },
  { slug: "energy", label: "能源电力", mediaTopic: "04000000" },
  { slug: "technology", label: "科技数字", mediaTopic: "13000000" },
  { slug: "law", label: "法治", mediaTopic: "02000000" },
  { slug: "opinion", label: "评论", mediaTopic: null },
  { slug: "sports", label: "体育", mediaTopic: "15000000" },
  { slug: "environment", label: "生态环境", mediaTopic: "06000000" },
] as const;

export type TopicSlug = (typeof TOPICS)[number]["slug"];

/** Label of a known slug; the slug itself for one an older database may hold. */
export function topicLabel(slug: string): string {
  return TOPICS.find((topic) => topic.slug === slug)?.label ?? slug;
}
