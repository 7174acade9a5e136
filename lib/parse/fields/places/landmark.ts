/**
 * What makes the name of a water, hill or building of a county's short name, mostly far from that county,
 * as part of a pattern read from the name on.
 */
const PHRASE_END = String.raw`$|[，。、；：！？…”’」』）)》〉】·\s]`;
const FORMS = [
  // `苏州河边`, `嘉陵江两岸`, `长宁桥下`; `武汉江边` and `天津河西` are of the town
  "河(?=[边畔岸上里水]|步道)",
  `[河江](?=${PHRASE_END}|[的与和是]|[两沿南北东西]岸|流域|大?桥)`,
  `桥(?=${PHRASE_END}|[上下边头的])`,
  // `永安溪秋思`, `平阳坑口`, `嘉善寺里`; `新昌寺庙` and `长兴岭南` are of the county
  "溪(?![流沟])|寺(?![庙院观])|塔(?![吊楼基])|庙(?![会宇])|祠(?!堂)|[庵岙坞堰坳峪]|坑(?!塘)|岭(?!南)|潭(?!水)|洞(?![头穴])|塘(?![栖沽])|岩(?![石土溶])|[墩埠圩垟畈屿礁矶]",
  // `永安山脚`; `安吉山区` is of the county, `衡水湖边` too
  `[山峰泉里井亭坪滩渡](?=${PHRASE_END}|[的与和是畔脚麓顶]|[上下边](?:${PHRASE_END}|的))`,
];
/** Read from a short name on: it only begins a landmark's. */
export const LANDMARK = new RegExp(`^(?:${FORMS.join("|")})`, "u");
/** Characters one of which every such pattern begins with. */
export const LANDMARK_NEXT =
  "河江桥溪寺塔庙祠庵岙坞堰坳峪坑岭潭洞塘岩墩埠圩垟畈屿礁矶山峰泉里井亭坪滩渡";
