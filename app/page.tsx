import { zh } from "../lib/i18n/zh.ts";
import { Sheet } from "./_components/sheet.tsx";

export default function FrontPage() {
  return (
    <Sheet>
      <h1>{zh.common.siteName}</h1>
    </Sheet>
  );
}
