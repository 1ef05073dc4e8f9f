import { createReadStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { interpretRecord, printRecord, type Reference, readRis } from '../../src/ris/index.js';
import type { ImportInput } from '../import/input.js';
import { madeRecords } from '../import/made-records.js';

/** The same records for both sides: as RIS for ours, as rows for the rival. */
export interface DedupeInput extends ImportInput {
  readonly file: string;
  /** JSON: a list of records with the columns that bib-dedupe names. */
  readonly rows: string;
  /** A Python that has bib-dedupe. */
  readonly python: string;
}

/** Writes the first records of a file, or as many made ones. */
export async function makeInput(
  records: number,
  source: string | undefined,
  python: string,
): Promise<DedupeInput> {
  const folder = join(tmpdir(), 'papergraph-bench');
  await mkdir(folder, { recursive: true });
  const [file, rows] = ['ris', 'json'].map((end) => join(folder, `dedupe-${records}.${end}`));
  const made = { papers: records, seed: 1, terms: 'on', made: 'mixed' } as const;
  const input = { ...made, file: file ?? '', rows: rows ?? '', python };
  const chunks = source === undefined ? bytesOf(madeRecords(made)) : createReadStream(source);
  const printed: string[] = [];
  const columns: ReturnType<typeof columnsOf>[] = [];
  for await (const item of readRis(chunks, { source: 'records.ris' })) {
    if (item.kind !== 'record') continue;
    printed.push(printRecord(item.record));
    columns.push(columnsOf(`${columns.length}`, interpretRecord(item.record.fields).reference));
    if (columns.length === records) break;
  }
  await writeFile(input.file, printed.join(''));
  await writeFile(input.rows, JSON.stringify(columns));
  return input;
}

async function* bytesOf(texts: Iterable<string>): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}

function columnsOf(id: string, reference: Reference) {
  const { title, authors, year, journal, volume, issue, pages, abstract, doi } = reference;
  return {
    ID: id,
    ENTRYTYPE: reference.type === 'CONF' ? 'inproceedings' : 'article',
    title: title ?? '',
    author: authors.map(({ raw }) => raw).join(' and '),
    year: `${year ?? ''}`,
    journal: journal?.title ?? journal?.abbreviation ?? '',
    booktitle: '',
    volume: volume ?? '',
    number: issue ?? '',
    pages: pages ?? '',
    abstract: abstract ?? '',
    doi: doi ?? '',
  };
}

/** The input as it comes from another process. */
export function decodePaths(value: unknown): Pick<DedupeInput, 'rows' | 'python'> {
  if (typeof value === 'object' && value !== null) {
    const { rows, python }: Partial<Record<keyof DedupeInput, unknown>> = value;
    if (typeof rows === 'string' && typeof python === 'string') return { rows, python };
  }
  throw new TypeError(`Not an input of a race of duplicates: ${JSON.stringify(value)}`);
}
