import { expect, it } from 'vitest';
import { FeatureMemory, StoredRecords } from '../../../src/derivation/planning/index.js';
import type { Transaction } from '../../../src/graph/index.js';
import { LISTED_FIELDS } from '../../../src/graph/record-fields.js';
import { paperFeatures } from '../../../src/identity/index.js';
import { interpretRecord } from '../../../src/ris/index.js';

const { reference } = interpretRecord([{ tag: 'TI', value: 'Alpine plants' }]);

/** What is remembered is not read. */
const unasked: Transaction = {
  dialect: {
    papersWithWords: () => ({ text: '', parameters: {} }),
    numberOf: () => null,
    recordFields: LISTED_FIELDS,
  },
  run: () => Promise.reject(new Error('Nothing is to be read.')),
};

it('keeps the memory small however often it is asked, as by all batches of a dry run', async () => {
  const memory = new FeatureMemory();
  const stored = new StoredRecords(unasked, memory);
  for (let at = 0; at <= 120_000; at += 1) memory.set(paperFeatures(`R${at}`, reference));
  const features = await stored.featuresOf(['R120000']);
  expect(features.get('R120000')).toEqual(paperFeatures('R120000', reference));
  expect([memory.has('R0'), memory.has('R1')]).toEqual([false, true]);
});
