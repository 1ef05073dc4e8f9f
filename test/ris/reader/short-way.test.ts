import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRis, readRis } from '../../../src/ris/index.js';
import { corpusFiles, corpusFolder, THE_CORPUS } from '../../support/corpus.js';
import { itWith } from '../../support/needs.js';
import { brokenFile, lineEnd, printFile, recordFields } from '../broken-file.js';
import { collectItems } from '../collect-items.js';

/** Who asks for spans has every line looked at by itself; who does not gets lines in runs. */
async function itemsOf(bytes: Uint8Array, isCareful: boolean): Promise<readonly unknown[]> {
  const observer = isCareful ? { span: () => {} } : {};
  const items: unknown[] = [];
  const limits = { maxRecordLength: 100_000 };
  for await (const item of readRis([bytes], { source: 'test.ris', observer, ...limits })) {
    items.push(item);
  }
  return items;
}

describe('the short way of reading', () => {
  it('gives what the careful way gives, of files with odd and with plain records', async () => {
    const plain = fc
      .tuple(fc.array(recordFields, { maxLength: 6 }), lineEnd)
      .map(([records, end]) => printFile(records, end));
    const text = fc.array(fc.oneof(plain, brokenFile), { maxLength: 4 }).map((all) => all.join(''));
    await fc.assert(
      fc.asyncProperty(text, async (input) => {
        const bytes = Buffer.from(input);
        expect(await itemsOf(bytes, false)).toEqual(await itemsOf(bytes, true));
      }),
      { numRuns: 500 },
    );
  });

  itWith(THE_CORPUS, 'gives what the careful way gives, of the real files', async () => {
    for (const path of corpusFiles()) {
      const bytes = readFileSync(join(corpusFolder, path)).subarray(0, 300_000);
      expect(await itemsOf(bytes, false), path).toEqual(await itemsOf(bytes, true));
    }
  });

  it('gives of bytes what it gives of the text that they are', async () => {
    await fc.assert(
      fc.asyncProperty(brokenFile, async (text) => {
        const { records, problems } = await collectItems(text);
        expect({ records, problems }).toEqual(parseRis(text, { source: 'test.ris' }));
      }),
      { numRuns: 500 },
    );
  });

  it('gives records of a long line in their place among the others', async () => {
    const line = 'TY - JOUR AU - Roe, Ann AB - Some words IS - few ER - '.repeat(3_000);
    const bytes = Buffer.from(
      `TY  - JOUR\nER  - \n${line}\nER  - \n${line}TY - BOOK\nTI - A\nER -\n`,
    );
    const items = await itemsOf(bytes, false);
    expect(items).toEqual(await itemsOf(bytes, true));
    expect(items.length).toBeGreaterThan(6_000);
  });

  it('closes a record at the limit in both ways', async () => {
    const bytes = Buffer.from(`TY  - JOUR\n${'KW  - words\n'.repeat(20_000)}ER  - \n`);
    expect(await itemsOf(bytes, false)).toEqual(await itemsOf(bytes, true));
  });
});
