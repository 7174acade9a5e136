import type { Metadata } from "next";
import { zh } from "../lib/i18n/zh.ts";
import { Notice, WaysOn } from "./_components/notice.tsx";
import { Sheet } from "./_components/sheet.tsx";

export const metadata: Metadata = { title: zh.errors.notFound.title };

export default function NotFound() {
  return (
    <Sheet>
      <Notice title={zh.errors.notFound.title} sentence={zh.errors.notFound.sentence}>
        <WaysOn
          ways={[
            { href: "/", label: zh.errors.newest },
            { href: "/articles", label: zh.errors.all },
            { href: "/places", label: zh.errors.places },
          ]}
        />
      </Notice>
    </Sheet>
  );
}
