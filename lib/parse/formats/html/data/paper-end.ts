/** 报 at a name's end, where it is a paper: 预报, 通报, 喜报 and their like are none. Part of a pattern. */
export const PAPER = "(?<![预快通简汇举情播喜捷警申填战](?<!都市快|现代快))报";
