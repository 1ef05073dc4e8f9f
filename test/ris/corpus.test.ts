import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { corpusFolder, readManifest, THE_CORPUS } from '../support/corpus.js';
import { describeWith } from '../support/needs.js';
import { collectItems } from './collect-items.js';

/** TY lines in a row are one record: JabRef, whose file this is, makes one of them too. */
const JOINED: ReadonlyMap<string, number> = new Map([['jabref/RisImporterTest1.ris', 7]]);

describeWith(THE_CORPUS, 'the real files', () => {
  it('have as many records as the manifest says', async () => {
    const wrong: string[] = [];
    for (const { path, records } of readManifest()) {
      const read = await collectItems([readFileSync(join(corpusFolder, path))]);
      if (read.records.length !== (JOINED.get(path) ?? records))
        wrong.push(`${path}: ${read.records.length}, not ${records}`);
      if (records === 0) expect(read.codes, path).toContain('NOT_RIS');
    }
    expect(wrong).toEqual([]);
  });
});
