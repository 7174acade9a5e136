import { zh } from "../../../lib/i18n/zh.ts";
import { Notice, WaysOn } from "../../_components/notice.tsx";
import { Sheet } from "../../_components/sheet.tsx";

export default function ArticleNotFound() {
  return (
    <Sheet>
      <Notice title={zh.article.notFound.title} sentence={zh.article.notFound.sentence}>
        <WaysOn
          ways={[
            { href: "/articles", label: zh.errors.all },
            { href: "/", label: zh.errors.newest },
          ]}
        />
      </Notice>
    </Sheet>
  );
}
