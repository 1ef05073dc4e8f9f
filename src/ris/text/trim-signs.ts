/**
 * A text without the given signs at its ends. A loop and not a pattern: `[,;]+$` takes quadratic time
 * on a text that is all commas but for its end.
 */
export function trimSigns(text: string, signs: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isOneOf(text, start, signs)) start += 1;
  while (end > start && isOneOf(text, end - 1, signs)) end -= 1;
  return text.slice(start, end);
}

function isOneOf(text: string, place: number, signs: string): boolean {
  const code = text.charCodeAt(place);
  for (let at = 0; at < signs.length; at += 1) if (signs.charCodeAt(at) === code) return true;
  return false;
}
