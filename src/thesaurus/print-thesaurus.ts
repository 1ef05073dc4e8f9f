import type { ThesaurusEntry } from './entry.js';

/** The header of a thesaurus file. */
export const THESAURUS_HEADER = 'label\treplace by\n';

/** One line of a thesaurus file: reading it gives the entry again. */
export function printEntry({ label, replaceBy }: ThesaurusEntry): string {
  return `${field(label)}\t${replaceBy === null ? '' : field(replaceBy)}\n`;
}

/** VOSviewer wants quotation marks about commas and semicolons, which it takes for separators too. */
function field(text: string): string {
  const line = text.replaceAll(/[\t\r\n]+/g, ' ').trim();
  return /[",;]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}
