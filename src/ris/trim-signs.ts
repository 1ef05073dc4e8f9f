/**
 * A text without the given signs at its ends. A loop and not a pattern: `[,;]+$` takes quadratic time
 * on a text that is all commas but for its end.
 */
export function trimSigns(text: string, signs: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && signs.includes(text.charAt(start))) start += 1;
  while (end > start && signs.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
