/** An ISSN as it is kept: `1234-567X`; null for what has not eight digits. */
export function readIssn(text: string): string | null {
  const digits = text.toUpperCase().replace(/[^0-9X]/g, '');
  return digits.length === 8 ? `${digits.slice(0, 4)}-${digits.slice(4)}` : null;
}
