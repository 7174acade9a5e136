import { zh } from "../../../lib/i18n/zh.ts";
import { Notice, WaysOn } from "../../_components/notice.tsx";
import { Sheet } from "../../_components/sheet.tsx";

export default function PlaceNotFound() {
  const words = zh.places.notFound;
  return (
    <Sheet>
      <Notice title={words.title} sentence={words.sentence}>
        <WaysOn
          ways={[
            { href: "/places", label: words.index },
            { href: "/articles", label: zh.errors.all },
          ]}
        />
      </Notice>
    </Sheet>
  );
}
