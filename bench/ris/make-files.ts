import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeCorpus } from '../../examples/make-corpus.js';
import { parseRis, printRecord, type RisRecord } from '../../src/ris/index.js';
import { corpusFolder, hasCorpus } from '../../test/support/corpus.js';
import { FILES_FOLDER } from './places.js';

/** A file that all contestants read. */
export interface BenchFile {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly records: number;
}

/** The big real files, where they are at hand. */
const REAL = [
  'colandr/0_Ovid_search_results_1001_to_2000.ris',
  'msm-syndemic/psycinfo.ris',
  'citesource/lens_343.ris',
  'asysd/zotero_export.ris',
  'revtools/restoration_scopus.ris',
];

/** Made records in the clean file and in the quirky one. */
const MADE_RECORDS = 20_000;

/** Writes the files and says what they are. */
export function makeFiles(): readonly BenchFile[] {
  mkdirSync(FILES_FOLDER, { recursive: true });
  const made = [...makeCorpus({ papers: MADE_RECORDS, seed: 7 })].join('');
  const { records } = parseRis(made, { source: 'made' });
  return [
    ...realFiles(),
    write('clean', records.map(printRecord).join('\n')),
    write('every quirk', `\ufeff${records.map(quirky).join('')}`),
  ];
}

function realFiles(): readonly BenchFile[] {
  if (!hasCorpus) return [];
  const paths = REAL.map((path) => join(corpusFolder, path)).filter(existsSync);
  const big = paths.map((path) => readFileSync(path, 'utf8').replace(/\s*$/, '\n\n'));
  return big.length === 0 ? [] : [write('real, the biggest of five producers', big.join(''))];
}

function write(name: string, text: string): BenchFile {
  const path = join(FILES_FOLDER, `${name.replaceAll(/\W+/g, '-')}.ris`);
  writeFileSync(path, text);
  const { records } = parseRis(text, { source: name });
  return { name, path, bytes: Buffer.byteLength(text), records: records.length };
}

/** What real files do to records, one after the other. */
const QUIRKS: readonly ((text: string, index: number, record: RisRecord) => string)[] = [
  (text) => `${text}\n`,
  (text) => `${text.replaceAll('\n', '\r\n')}\r\n`,
  (text, index) => `${index}.\n${text}\n`,
  (text, index) => `Record #${index} of 20000\nProvider: John Wiley & Sons, Ltd.\n${text}\n`,
  (text) => `${text.replaceAll('  - ', '  -  ')}\n`,
  (text) => `${text.replace('ER  - ', 'ER  -')}NL  - J Quirk\n\nLink to the Ovid Full Text: x\n\n`,
  (text) => `${text.replace(/ER {2}- \n$/, '')}\n`,
  (text) => `${text.replaceAll(/KW {2}- (.*)\n(?:KW {2}- )/g, 'KW  - $1\n')}\n`,
  (text) => `${text.replace('TY  - JOUR\n', 'TY  - Journal Article\nXX  - \nAB  - NA\n')}\n`,
  (text) => `${text.replace('AB  - ', 'AB  - <p>Odd &amp;amp; &lt;i&gt;even&lt;/i&gt;</p> ')}\n`,
  (text) => `\ufeff${text.replaceAll('\n', '\r\r\n')}\n`,
  (_, __, { fields }) =>
    `${fields.map(({ tag, value }) => `${tag}  - ${value.replaceAll('\n', ' ')}`).join(' ')} ER  - \n`,
];

function quirky(record: RisRecord, index: number): string {
  const quirk = QUIRKS[index % QUIRKS.length];
  return quirk === undefined ? '' : quirk(printRecord(record), index, record);
}
