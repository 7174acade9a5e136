import type { Metadata } from "next";
import { Notice } from "./_components/notice.tsx";
import { Sheet } from "./_components/sheet.tsx";
import { openView } from "./_components/view.ts";
import { WaysOn } from "./_components/ways-on.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await openView()).words.errors.notFound.title };
}

export default async function NotFound() {
  const { errors } = (await openView()).words;
  return (
    <Sheet>
      <Notice title={errors.notFound.title} sentence={errors.notFound.sentence}>
        <WaysOn
          ways={[
            { href: "/", label: errors.newest },
            { href: "/articles", label: errors.all },
            { href: "/places", label: errors.places },
          ]}
        />
      </Notice>
    </Sheet>
  );
}
