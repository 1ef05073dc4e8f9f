import { CSV_MEDIA_TYPE } from '../csv/index.js';
import { printRecord } from '../ris/index.js';
import { bibtexEntry } from './bibtex.js';
import type { CitedPaper } from './cited-paper.js';
import { cslItem } from './csl-json.js';
import { PAPER_HEADINGS, paperRow } from './paper-row.js';

/** How papers become a file: what is before the first, between two, and after the last. */
export interface CitationFormat {
  readonly mediaType: string;
  readonly meaning: string;
  readonly begin: string;
  readonly between: string;
  readonly end: string;
  readonly write: (paper: CitedPaper) => string;
}

/** The formats of a list of papers, by the extensions of their files. */
export const CITATION_FORMATS = {
  ris: {
    mediaType: 'application/x-research-info-systems; charset=utf-8',
    meaning: 'the records of the papers as they came, every tag; a paper may have several',
    begin: '',
    between: '\n',
    end: '',
    write: ({ records }) => records.map((fields) => printRecord({ fields })).join('\n'),
  },
  bib: {
    mediaType: 'application/x-bibtex; charset=utf-8',
    meaning: 'BibTeX in UTF-8, for LaTeX, JabRef and others',
    begin: '',
    between: '\n',
    end: '',
    write: bibtexEntry,
  },
  json: {
    mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    meaning: 'CSL-JSON, for Zotero, Pandoc and citeproc',
    begin: '[\n',
    between: ',\n',
    end: '\n]\n',
    write: (paper) => JSON.stringify(cslItem(paper)),
  },
  csv: {
    mediaType: CSV_MEDIA_TYPE,
    meaning: 'a spreadsheet: a paper a row, lists in one cell',
    begin: PAPER_HEADINGS,
    between: '',
    end: '',
    write: paperRow,
  },
  ndjson: {
    mediaType: 'application/x-ndjson; charset=utf-8',
    meaning: 'programs: a paper of CSL-JSON a line',
    begin: '',
    between: '',
    end: '',
    write: (paper) => `${JSON.stringify(cslItem(paper))}\n`,
  },
} as const satisfies Readonly<Record<string, CitationFormat>>;

/** The extension of a file of papers. */
export type CitationExtension = keyof typeof CITATION_FORMATS;

/** A file of papers, a piece for each batch: any number of them in little memory. */
export async function* writeCitations(
  batches: AsyncIterable<readonly CitedPaper[]>,
  { begin, between, end, write }: CitationFormat,
): AsyncGenerator<string> {
  let isFirst = true;
  for await (const papers of batches) {
    if (papers.length === 0) continue;
    yield `${isFirst ? begin : between}${papers.map(write).join(between)}`;
    isFirst = false;
  }
  yield `${isFirst ? begin : ''}${end}`;
}
