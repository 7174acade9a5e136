import { CopyLink } from "./copy-link.tsx";
import { QrCode } from "./qr-code.tsx";
import { view } from "./view.ts";

/** Sharing by address: the address with a button that copies it, and the same as a QR code. */
export function SharePanel({
  address,
  path,
  isPublic,
}: {
  /** Absolute address, as others may open it when `isPublic`. */
  address: string;
  path: string;
  isPublic: boolean;
}) {
  const words = view().words.article.share;
  return (
    <section id="share" className="panel" aria-labelledby="share-title">
      <h2 id="share-title">{words.title}</h2>
      <p className="panel-lead">{isPublic ? words.lead : words.local}</p>
      <CopyLink
        address={address}
        path={path}
        isPublic={isPublic}
        words={{
          address: words.address,
          copy: words.copy,
          copied: words.copied,
          notCopied: words.notCopied,
        }}
      />
      <h3 className="section-head">{words.scan}</h3>
      <QrCode text={address} label={words.code} />
      {isPublic && <p className="panel-lead">{words.scanHelp}</p>}
    </section>
  );
}
