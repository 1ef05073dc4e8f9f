/**
 * The comment at the head of a query file, line by line without its signs: a title, then what explains it.
 * The list of stored queries, the cookbook and the playground show it.
 */
export function headOfQuery(text: string): readonly string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const end = lines.findIndex((line) => !line.startsWith('#'));
  return lines
    .slice(0, end === -1 ? lines.length : end)
    .map((line) => line.replace(/^#+\s?/, '').trim());
}
