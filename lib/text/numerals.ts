const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  "○": 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** Tens in one character. */
const TENS: Readonly<Record<string, string>> = { 廿: "二十", 卅: "三十" };

const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** How far full-width `０`-`９` stand from the ASCII digits. */
const WIDTH = "０".charCodeAt(0) - "0".charCodeAt(0);
const WIDE_DIGIT = /[０-９]/;

/** Full-width digits made half-width; every other character and all offsets stay: `６月１２日` → `6月12日`. */
export function foldDigits(text: string): string {
  if (!WIDE_DIGIT.test(text)) return text;
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - WIDTH));
}

/** `二〇二三` → 2023: numerals written digit by digit; null when one character is no digit. */
function readDigitByDigit(text: string): number | null {
  let value = 0;
  for (const character of text) {
    const digit = DIGITS[character];
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return value;
}

/** `一百零五` → 105, `十二` → 12: numerals written with units below 万; null when ill-formed. */
function readWithUnits(text: string): number | null {
  let value = 0;
  let digit: number | null = null;
  let lastUnit = 10_000;
  for (const character of text) {
    const unit = UNITS[character];
    if (unit !== undefined) {
      if (unit >= lastUnit) return null;
      value += (digit ?? 1) * unit;
      digit = null;
      lastUnit = unit;
      continue;
    }
    const next = DIGITS[character];
    if (next === undefined || (digit !== null && digit !== 0)) return null;
    digit = next;
  }
  return value + (digit ?? 0);
}

/**
 * A whole number below 10,000 in Arabic (either width) or Chinese numerals, or null.
 * `readNumeral("二十三")` → 23, `readNumeral("廿三")` → 23, `readNumeral("二〇二三")` → 2023.
 */
export function readNumeral(text: string): number | null {
  const plain = foldDigits(text.trim());
  const tens = TENS[plain.charAt(0)];
  const folded = tens ? tens + plain.slice(1) : plain;
  if (/^\d{1,4}$/.test(folded)) return Number(folded);
  if (folded === "") return null;
  return /[十百千]/.test(folded) ? readWithUnits(folded) : readDigitByDigit(folded);
}
