import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { corpusFolder, hasCorpus, readManifest } from '../support/corpus.js';
import { collectItems } from './collect-items.js';

describe.skipIf(!hasCorpus)('the real files', () => {
  it('have as many records as the manifest says', async () => {
    const wrong: string[] = [];
    for (const { path, records } of readManifest()) {
      const read = await collectItems([readFileSync(join(corpusFolder, path))]);
      if (read.records.length !== records)
        wrong.push(`${path}: ${read.records.length}, not ${records}`);
      if (records === 0) expect(read.codes, path).toContain('NOT_RIS');
    }
    expect(wrong).toEqual([]);
  });
});
