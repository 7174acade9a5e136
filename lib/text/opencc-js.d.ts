/** The dictionaries of opencc-js one by one, for which it brings no types. */
declare module "opencc-js/from/cn" {
  import type { DictGroup } from "opencc-js/core";

  const dictionaries: DictGroup[];
  export default dictionaries;
}

declare module "opencc-js/to/cn" {
  import type { DictGroup } from "opencc-js/core";

  const dictionaries: DictGroup[];
  export default dictionaries;
}

declare module "opencc-js/to/tw" {
  import type { DictGroup } from "opencc-js/core";

  const dictionaries: DictGroup[];
  export default dictionaries;
}
