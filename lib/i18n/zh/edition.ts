/** Words of the front page, the edition pages and the calendar of editions. */
export const edition = {
  emptyTitle: "报栏还空着。",
  emptyHow: "把报纸文本放进 seeds 文件夹，再运行：",
  emptyCommand: "npm run seed",
} as const;
