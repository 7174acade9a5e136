import type { EditionDetail } from "../../../lib/queries/shapes.ts";
import { settings } from "../../../lib/settings.ts";
import { editionPath } from "../edition-date.tsx";
import { nameEdition } from "../name-edition.ts";
import { Said } from "../printed.tsx";
import { QrCode } from "../qr-code.tsx";
import { view } from "../view.ts";

/**
 * The foot of a printed edition, on paper only: where to read it, as an address and as a QR code. `main`
 * says it is the first of its day; an edition after it is asked for by its place on the page.
 */
export function PaperFoot({ edition, main }: { edition: EditionDetail; main: boolean }) {
  const words = view().words.edition;
  const path = editionPath(edition) ?? "/";
  const address = new URL(main ? path : `${path}#edition-${edition.id}`, settings().origin).href;
  return (
    <section className="paper-foot" aria-label={words.address}>
      <p>
        <b>
          <Said text={nameEdition(edition)} />
        </b>
        <span>{words.address}</span>
        <span className="paper-address">{address}</span>
      </p>
      <QrCode text={address} label={words.code} />
    </section>
  );
}
