import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { JournalUnreadableError } from '../../src/journal/errors.js';
import { checkJournal } from '../../src/journal/index.js';

import { linesOf, record, writeLines } from './entries.js';
import { newPath } from './new-path.js';

describe('the check of a journal', () => {
  it('counts lines and entries by kind and changes nothing', async () => {
    const path = await newPath();
    const at = '2026-11-03T10:00:00.000Z';
    const lines = linesOf([
      { kind: 'import', import: 'i1', source: 'a.ris', at },
      record(1),
      record(2),
      {
        kind: 'import-end',
        import: 'i1',
        at,
        records: 2,
        new: 2,
        updated: 0,
        unchanged: 0,
        problems: {},
      },
    ]);
    await writeLines(path, [...lines, Buffer.from('{"crc":"')]);
    const expected = {
      bytes: Buffer.concat(lines).length + 8,
      lines: 5,
      entries: { import: 1, record: 2, 'import-end': 1, decision: 0, clear: 0 },
      damageCount: 1,
      damages: [
        { line: 5, reason: 'it has no end', digest: expect.stringMatching(/^[0-9a-f]{16}$/) },
      ],
    };
    expect(await checkJournal(path)).toEqual(expected);
    expect(await checkJournal(path)).toEqual(expected);
  });

  it('tells every line of a file that is something else', async () => {
    const path = await newPath();
    await writeFile(path, 'TY  - JOUR\n\nER  - \n');
    const check = await checkJournal(path);
    expect(check).toMatchObject({ lines: 3, damageCount: 3 });
    expect(check.damages.map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  it('says when there is no journal', async () => {
    await expect(checkJournal(await newPath())).rejects.toThrow(JournalUnreadableError);
  });
});
