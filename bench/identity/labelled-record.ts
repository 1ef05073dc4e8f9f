import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { fold, recordId } from '../../src/identity/index.js';
import { interpretRecord, type Reference, readRis } from '../../src/ris/index.js';
import { corpusFiles, corpusFolder } from '../../test/support/corpus.js';

/** A record whose paper is known without matching. */
export interface LabelledRecord {
  readonly id: string;
  readonly reference: Reference;
  /** The name of the paper that it describes; null where nobody knows. */
  readonly paper: string | null;
  readonly file: string;
}

/** Every distinct record of the real files, labelled by its DOI. */
export async function readCorpus(): Promise<readonly LabelledRecord[]> {
  const records = new Map<string, LabelledRecord>();
  for (const file of corpusFiles()) {
    const chunks = createReadStream(join(corpusFolder, file));
    for await (const item of readRis(chunks, { source: file })) {
      if (item.kind !== 'record') continue;
      const id = recordId(item.record.fields);
      const { reference } = interpretRecord(item.record.fields);
      if (!records.has(id)) records.set(id, { id, reference, paper: labelOf(reference), file });
    }
  }
  return [...records.values()];
}

/**
 * The DOI is the label, with the start of the title behind it: a supplement's abstracts share one DOI
 * and are papers of their own. JSTOR's own DOIs beside a publisher's are no label, and
 * the versions of a data set are one.
 */
function labelOf({ doi, title, authors, pages }: Reference): string | null {
  if (doi === null || doi.startsWith('10.2307/')) return null;
  if (/\.v\d$/.test(doi)) return doi.replace(/\.v\d$/, '');
  return SHARED_DOIS.has(doi) ? `${doi} ${fold(title ?? '')} ${authors.length} ${pages}` : doi;
}

/** DOIs that stand on several papers in the real files, found by hand: titles and authors differ. */
const SHARED_DOIS: ReadonlySet<string> = new Set([
  '10.1038/npp.2012.218',
  '10.1038/npp.2014.282',
  '10.1038/npp.2015.324',
  '10.1080/15563650.2017.1348043',
  '10.1080/15563650.2018.1506610',
  '10.1177/1550059418756508',
  '10.3109/15563650.2014.940163',
  '10.3109/15563650.2015.1024953',
  '10.3109/15563650.2015.1071025',
  '10.2174/18744737112059990023',
  '10.1017/s1461145712000508',
  '10.1159/000209314',
  '10.1111/j.1523-1739.2007.00751.x',
]);

/** The same record as an export without identifiers would give it. */
export function withoutIds(record: LabelledRecord): LabelledRecord {
  return {
    ...record,
    reference: { ...record.reference, doi: null, pmid: null, pmcid: null, url: null },
  };
}
