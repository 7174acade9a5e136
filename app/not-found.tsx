import type { Metadata } from "next";
import { readDate } from "../lib/filters.ts";
import { editionsAround } from "../lib/queries/editions-around.ts";
import { MissingEdition } from "./_components/missing-edition.tsx";
import { Notice } from "./_components/notice.tsx";
import { Sheet } from "./_components/sheet.tsx";
import { openView } from "./_components/view.ts";
import { WaysOn } from "./_components/ways-on.tsx";

/** The day whose edition an address asks for, `/editions/2023-07-14`; null for other addresses. */
function dayAsked(address: string): string | null {
  const [, section, day = "", ...more] = (address.split("?")[0] ?? "").split("/");
  return section === "editions" && more.length === 0 ? readDate(day) : null;
}

export async function generateMetadata(): Promise<Metadata> {
  const { address, words } = await openView();
  return { title: (dayAsked(address) ? words.edition.missing : words.errors.notFound).title };
}

export default async function NotFound() {
  const { address, print, words } = await openView();
  const { errors } = words;
  const day = dayAsked(address);
  if (day) {
    return (
      <Sheet>
        <MissingEdition day={day} {...print(await editionsAround(day))} />
      </Sheet>
    );
  }
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
