/** The zero of each script that has digits of its own; nine digits follow it (Unicode, general category Nd). */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50,
  0xed0, 0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0,
  0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xaa50, 0xabf0, 0xff10, 0x1d7ce, 0x1d7d8, 0x1d7e2,
  0x1d7ec, 0x1d7f6,
] as const;

const DIGITS: ReadonlyMap<string, string> = new Map(
  ZEROS.flatMap((zero) =>
    Array.from(
      { length: 10 },
      (_, digit) => [String.fromCodePoint(zero + digit), String(digit)] as const,
    ),
  ),
);
const OTHER_DIGIT = /[^\P{Nd}0-9]/gu;
const ASCII = /^[\0-\x7f]*$/;

/** A text with the digits of other scripts as 0 to 9: `٢٠٢٠`, `２０２０` and `२०२०` are 2020. */
export function asciiDigits(text: string): string {
  if (ASCII.test(text)) return text;
  return text.replace(OTHER_DIGIT, (digit) => DIGITS.get(digit) ?? digit);
}
