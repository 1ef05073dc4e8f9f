import { csvRow } from '../csv/index.js';
import type { CitedName, CitedPaper } from './cited-paper.js';

/** What stands between the values of one cell. */
const BETWEEN = '; ';

type Column = readonly [heading: string, read: (paper: CitedPaper) => string | number | null];

const COLUMNS: readonly Column[] = [
  ['id', ({ id }) => id],
  ['type', ({ type }) => type],
  ['title', ({ title }) => title],
  ['authors', ({ authors }) => authors.map(nameOf).join(BETWEEN)],
  ['year', ({ year }) => year],
  ['publishedOn', ({ publishedOn }) => publishedOn],
  ['journal', ({ journal }) => journal],
  ['issns', ({ issns }) => issns.join(BETWEEN)],
  ['volume', ({ volume }) => volume],
  ['issue', ({ issue }) => issue],
  ['pages', ({ pages }) => pages],
  ['publisher', ({ publisher }) => publisher],
  ['isbns', ({ isbns }) => isbns.join(BETWEEN)],
  ['doi', ({ doi }) => doi],
  ['pmid', ({ pmid }) => pmid],
  ['url', ({ url }) => url],
  ['language', ({ language }) => language],
  ['keywords', ({ keywords }) => keywords.join(BETWEEN)],
  ['abstract', ({ abstract }) => abstract],
];

/** The headings of a table of papers. */
export const PAPER_HEADINGS: string = csvRow(COLUMNS.map(([heading]) => heading));

/** A paper as a row of a table; a list is one cell. */
export function paperRow(paper: CitedPaper): string {
  return csvRow(COLUMNS.map(([, read]) => read(paper)));
}

function nameOf({ family, given, isGroup }: CitedName): string {
  return isGroup || given === '' ? family : `${family}, ${given}`;
}
