"use client";

import { errors } from "../lib/i18n/zh/errors.ts";
import { Notice } from "./_components/notice.tsx";
import { Sheet } from "./_components/sheet.tsx";

/** Shown where a page broke; says nothing of the cause, which is in the server's log. */
export default function Broken({ retry }: { error: unknown; retry: () => void }) {
  return (
    <Sheet>
      <Notice title={errors.broken.title} sentence={errors.broken.sentence}>
        <p className="ways">
          <button type="button" className="button button-solid" onClick={() => retry()}>
            {errors.broken.retry}
          </button>
          <a className="button" href="/articles">
            {errors.all}
          </a>
        </p>
      </Notice>
    </Sheet>
  );
}
