/** A value of one cell; null is an empty one. */
export type Cell = string | number | null;

/**
 * One row of CSV by RFC 4180. A text that a spreadsheet would run as a formula is led by an apostrophe
 * (https://owasp.org/www-community/attacks/CSV_Injection); numbers are never touched.
 */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** One cell, quoted where it must be. */
export function csvCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
