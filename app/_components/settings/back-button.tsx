"use client";

/** 返回 at the top of every page in large print: the page before, or `home`. */
export function BackButton({ label, home }: { label: string; home: string }) {
  function goBack() {
    if (window.history.length > 1) window.history.back();
    else window.location.assign(home);
  }
  return (
    <button type="button" className="rail-back" onClick={goBack}>
      {label}
    </button>
  );
}
