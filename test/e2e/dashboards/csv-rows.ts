/** The rows of a table by RFC 4180, each by the headings of its first row. */
export function csvRows(text: string): readonly Readonly<Record<string, string>>[] {
  const [headings = [], ...rows] = text.split('\r\n').filter(Boolean).map(cellsOf);
  return rows.map((cells) =>
    Object.fromEntries(headings.map((name, at) => [name, cells[at] ?? ''])),
  );
}

function cellsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
  );
}
