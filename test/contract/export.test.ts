import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeCorpus } from '../../examples/make-corpus.js';
import { exportRecords, importSource, textSource } from '../../src/ingest/index.js';
import { parseRis } from '../../src/ris/index.js';
import { describeOnBothEngines } from '../support/engines.js';

const handedRecord = readFileSync(
  join(import.meta.dirname, '../../examples/bmjhci-2021-100429.ris'),
  'utf8',
);

describeOnBothEngines('An export of records', ({ store, reset }) => {
  it('gives every record back, tag by tag and in the order of its source', async () => {
    await reset();
    const sources = [[...makeCorpus({ papers: 40, seed: 3 })].join(''), handedRecord];
    for (const [index, text] of sources.entries()) {
      await importSource(store(), textSource(`source-${index}.ris`, text));
    }
    let printed = '';
    for await (const text of exportRecords(store().engine)) printed += text;
    expect(tagsOf(printed)).toEqual(sources.flatMap(tagsOf));
  });
});

function tagsOf(text: string): readonly (readonly [string, string])[][] {
  const { records } = parseRis(text, { source: 'export' });
  return records.map(({ fields }) => fields.map(({ tag, value }) => [tag, value] as const));
}
