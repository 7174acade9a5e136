/** Names in everyday use that no rule derives from the table's, and the division they are filed under. */
export const EVERYDAY_NAMES = [
  ["雄安新区", "130600"],
  ["雄安", "130600"],
  ["前郭县", "220721"],
  ["东乌旗", "152525"],
  ["西乌旗", "152526"],
  ["两江新区", "500000"],
  ["西海岸新区", "370200"],
] as const;
