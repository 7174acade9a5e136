"use client";

/** 返回 at the top of every page in large print: the page before, or the newest edition. */
export function BackButton({ label }: { label: string }) {
  function goBack() {
    if (window.history.length > 1) window.history.back();
    else window.location.assign("/");
  }
  return (
    <button type="button" className="rail-back" onClick={goBack}>
      {label}
    </button>
  );
}
