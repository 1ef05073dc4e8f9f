import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Need } from './needs.js';

/**
 * The folder with real RIS files (`corpus/`, `MANIFEST.tsv`) that are not ours to ship.
 * `PAPERGRAPH_CORPUS` names it; a checkout beside `shared/ris` finds it by itself.
 */
const folder = resolve(
  process.env['PAPERGRAPH_CORPUS'] ?? join(import.meta.dirname, '../../../shared/ris'),
);

/** True where the real files are at hand; tests that need them are skipped elsewhere. */
export const hasCorpus = existsSync(join(folder, 'MANIFEST.tsv'));

/** The real files. */
export const THE_CORPUS: Need = {
  isMet: hasCorpus,
  lack: 'there is no folder of real RIS files: PAPERGRAPH_CORPUS names one',
};

/** The folder of the real files. */
export const corpusFolder = join(folder, 'corpus');

export interface ManifestRow {
  readonly path: string;
  readonly encoding: string;
  /** What a lenient reference reader counted. */
  readonly records: number;
  readonly producer: string;
  readonly quirks: string;
}

/** The manifest's rows, one a file. */
export function readManifest(): readonly ManifestRow[] {
  const [head = '', ...lines] = readFileSync(join(folder, 'MANIFEST.tsv'), 'utf8')
    .trimEnd()
    .split('\n');
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    const cell = (name: string): string => cells[columns.indexOf(name)] ?? '';
    return {
      path: cell('path'),
      encoding: cell('encoding'),
      records: Number(cell('records_ref_parser')),
      producer: cell('producer_guess'),
      quirks: cell('quirks'),
    };
  });
}

/** Every file of the corpus, as paths relative to its folder, sorted. */
export function corpusFiles(): readonly string[] {
  return readdirSync(corpusFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(corpusFolder, join(entry.parentPath, entry.name)))
    .sort();
}
