import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FoundFile, SettledFiles } from '../../src/cli/settled-files.js';
import { WatchedBatch } from '../../src/cli/watched-batch.js';
import { refusal } from '../../src/client/index.js';

const HOUR_MS = 3_600_000;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'papergraph-batch-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string): FoundFile {
  const path = join(folder, name);
  writeFileSync(path, 'TY  - JOUR\nER  - \n');
  return { path, name, bytes: 18, modifiedMs: 0 };
}

/** What became of three files, of which the first fails. */
async function importedWhereFirstFails(error: Error) {
  const found = ['a.ris', 'b.ris', 'c.ris'].map(file);
  const files = new SettledFiles(0);
  const begun: string[] = [];
  const lines: string[] = [];
  const { signal } = new AbortController();
  const err = (line: string): void => void lines.push(line);
  const batch = new WatchedBatch(files.take(found, 0), files, { out: err, err, signal });
  await batch.importThrough((work) =>
    work({
      import: async ({ name }) => {
        begun.push(name);
        if (name === 'a.ris') throw error;
        throw refusal('UPLOAD_UNREADABLE', 'It is read.');
      },
    }),
  );
  const again = files.take(found, Date.now() + HOUR_MS).map(({ name }) => name);
  return { begun, again, said: lines.join('') };
}

describe('a file of a watched folder that cannot be imported', () => {
  it.each(['IMPORT_REMOVED', 'JOURNAL_ENTRY_TOO_LARGE'])(
    'by %s keeps no other from it, and is left until it changes',
    async (code) => {
      const { begun, again, said } = await importedWhereFirstFails(refusal(code, 'Why.'));
      expect(begun).toEqual(['a.ris', 'b.ris', 'c.ris']);
      expect(again).toEqual([]);
      expect(said).toContain(`a.ris: not imported. Why. (${code})\n`);
    },
  );

  it.each([
    refusal('UPLOAD_STALLED', 'Why.'),
    refusal('UPLOAD_GONE', 'Why.'),
    refusal('DATABASE_TIMEOUT', 'Why.'),
    refusal('INTERNAL_SERVER_ERROR', 'Why.'),
    refusal('DECISION_INVALID', 'Why.'),
    new TypeError('Why.'),
  ])('keeps no other from it, and is tried again alone: %s', async (error) => {
    const { begun, again, said } = await importedWhereFirstFails(error);
    expect(begun).toEqual(['a.ris', 'b.ris', 'c.ris']);
    expect(again).toEqual(['a.ris']);
    expect(said).toContain('a.ris: not imported. ');
  });

  it.each(['SERVER_UNREACHABLE', 'DATABASE_UNAVAILABLE', 'DISK_FULL', 'IMPORTS_OFF'])(
    'because of %s is tried again with all that are left',
    async (code) => {
      const { begun, again } = await importedWhereFirstFails(refusal(code, 'Why.'));
      expect(begun).toEqual(['a.ris']);
      expect(again).toEqual(['a.ris', 'b.ris', 'c.ris']);
    },
  );
});
