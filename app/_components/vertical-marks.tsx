/** Marks and short numbers that stand otherwise in vertical text. */
const UPRIGHT = /([“”‘]|’(?!\p{Script=Latin})|(?<![\dA-Za-z.,:%])\d{1,2}(?![\dA-Za-z.,:%]))/u;

const QUOTES: Readonly<Record<string, string>> = {
  "“": "quote-open",
  "”": "quote-close",
  "‘": "inner-open",
  "’": "inner-close",
};

/**
 * Printed text ready for both directions: its quotation marks, and numbers of one or two digits, can be
 * set for vertical reading by style alone, so that copied text keeps what was printed.
 */
export function VerticalMarks({ text }: { text: string }) {
  let at = 0;
  return text.split(UPRIGHT).map((part, index) => {
    const key = at;
    at += part.length;
    if (index % 2 === 0) return part || null;
    return (
      <span key={key} className={QUOTES[part] ?? "upright"}>
        {part}
      </span>
    );
  });
}
