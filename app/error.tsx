"use client";

import { brokenView } from "./_components/broken-view.ts";
import { Notice } from "./_components/notice.tsx";
import { Sheet } from "./_components/sheet.tsx";

/** Shown where a page broke; says nothing of the cause, which is in the server's log. */
export default function Broken({ retry }: { error: unknown; retry: () => void }) {
  const { errors, link } = brokenView();
  return (
    <Sheet>
      <Notice title={errors.broken.title} sentence={errors.broken.sentence}>
        <p className="ways">
          <button type="button" className="button button-solid" onClick={() => retry()}>
            {errors.broken.retry}
          </button>
          <a className="button" href={link("/articles")}>
            {errors.all}
          </a>
        </p>
      </Notice>
    </Sheet>
  );
}
