/** Takes a table of words apart at its commas, line breaks or not: many words stay readable as text. */
export function list(text: string): readonly string[] {
  return text.split(',').map((word) => word.trim().replace(/\s+/g, ' '));
}
