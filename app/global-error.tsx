"use client";

import { brokenView } from "./_components/broken-view.ts";
import { Notice } from "./_components/notice.tsx";
import { Sheet } from "./_components/sheet.tsx";
import "./globals.css";

/** Shown where even the frame of the page broke. */
export default function BrokenFrame({ retry }: { error: unknown; retry: () => void }) {
  const { errors, link, pageLang } = brokenView();
  return (
    <html lang={pageLang}>
      <body>
        <title>{errors.broken.title}</title>
        <div className="board">
          <Sheet>
            <Notice title={errors.broken.title} sentence={errors.broken.sentence}>
              <p className="ways">
                <button type="button" className="button button-solid" onClick={() => retry()}>
                  {errors.broken.retry}
                </button>
                <a className="button" href={link("/")}>
                  {errors.newest}
                </a>
              </p>
            </Notice>
          </Sheet>
        </div>
      </body>
    </html>
  );
}
