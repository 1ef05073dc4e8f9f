/** The words of a text as both full-text indexes see them: runs of letters and digits, in lower case. */
export function wordsOf(text: string): readonly string[] {
  return [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])];
}
