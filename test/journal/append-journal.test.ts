import { readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  JournalBehindError,
  JournalClosedError,
  JournalEntryTooLargeError,
  JournalUnwritableError,
} from '../../src/journal/errors.js';
import { openJournal, START } from '../../src/journal/index.js';
import { isBehind } from '../../src/journal/position.js';

import {
  anyEntry,
  damagesOf,
  entriesOf,
  linesOf,
  readAll,
  record,
  records,
  writeLines,
} from './entries.js';
import { newPath } from './new-path.js';

describe('a journal', () => {
  it('is created empty and says where it ends', async () => {
    const journal = await openJournal(await newPath());
    expect(journal.end).toEqual(START);
    expect(journal.findings).toEqual([]);
    expect(await readAll(journal, START)).toEqual([]);
    await journal.close();
  });

  it('gives back any entry as it was, also after it was opened again', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(anyEntry, { maxLength: 5 }), { maxLength: 4 }),
        async (batches) => {
          const path = await newPath();
          const journal = await openJournal(path);
          for (const batch of batches) await journal.append(batch);
          expect(entriesOf(await readAll(journal, START))).toEqual(batches.flat());
          await journal.close();
          const again = await openJournal(path);
          expect(again.end).toEqual(journal.end);
          expect(again.findings).toEqual([]);
          const lines = await readAll(again, START);
          expect(entriesOf(lines)).toEqual(batches.flat());
          expect(lines.at(-1)?.position ?? START).toEqual(again.end);
          await again.close();
        },
      ),
      { numRuns: 60 },
    );
  });

  it('has the documented format, checked here without our own code', async () => {
    const path = await newPath();
    const journal = await openJournal(path);
    await journal.append([record(1, 'Größe'), record(2)]);
    await journal.close();
    const lines = (await readFile(path, 'latin1')).split('\n');
    expect(lines.pop()).toBe('');
    lines.forEach((line, at) => {
      expect(line).toMatch(new RegExp(`^\\{"crc":"[0-9a-f]{8}","seq":${at + 1},"kind":"record",`));
      const body = Buffer.from(line, 'latin1').subarray(18);
      expect(crc32(body)).toBe(Number.parseInt(line.slice(8, 16), 16));
      expect(() => JSON.parse(line)).not.toThrow();
    });
  });

  it('answers an append with the place behind its lines', async () => {
    const path = await newPath();
    const journal = await openJournal(path);
    const position = await journal.append(records(3));
    expect(position).toEqual({ sequence: 3, offset: (await stat(path)).size });
    expect(journal.end).toEqual(position);
    await journal.close();
  });

  it('lets appends that overlap take turns', async () => {
    const journal = await openJournal(await newPath());
    const ends = await Promise.all(records(50).map((entry) => journal.append([entry])));
    expect(ends.map((end) => end.sequence)).toEqual(Array.from({ length: 50 }, (_, at) => at + 1));
    expect(entriesOf(await readAll(journal, START))).toEqual(records(50));
    await journal.close();
  });

  it('reads on behind every position it gave', async () => {
    const journal = await openJournal(await newPath());
    await journal.append(records(12));
    for (const line of await readAll(journal, START)) {
      const rest = entriesOf(await readAll(journal, line.position));
      expect(rest).toEqual(records(12 - line.position.sequence, line.position.sequence + 1));
    }
    await journal.close();
  });

  it('reads up to the end it had when the reading began', async () => {
    const journal = await openJournal(await newPath());
    await journal.append(records(2));
    const seen: number[] = [];
    for await (const line of journal.read(START)) {
      seen.push(line.position.sequence);
      await journal.append([record(9)]);
    }
    expect(seen).toEqual([1, 2]);
    await journal.close();
  });

  it('refuses to be used after it was closed, and may be closed twice', async () => {
    const journal = await openJournal(await newPath());
    const last = journal.append(records(1));
    await journal.close();
    await journal.close();
    expect((await last).sequence).toBe(1);
    await expect(journal.append(records(1))).rejects.toThrow(JournalClosedError);
    await expect(readAll(journal, START)).rejects.toThrow(JournalClosedError);
  });

  it('refuses an entry over the bound and takes the next', async () => {
    const journal = await openJournal(await newPath());
    const huge = record(1, 'A'.repeat(64 * 1024 * 1024));
    await expect(journal.append([huge])).rejects.toThrow(JournalEntryTooLargeError);
    expect((await journal.append([record(1)])).sequence).toBe(1);
    await journal.close();
  });
});

describe('a journal that does not fit the position', () => {
  it('says that it is behind when it was shortened', async () => {
    const path = await newPath();
    const first = await openJournal(path);
    const { offset } = await first.append(records(3));
    const position = await first.append(records(2, 4));
    await first.close();
    await truncate(path, offset);
    const journal = await openJournal(path);
    expect(isBehind(journal.end, position)).toBe(true);
    await expect(readAll(journal, position)).rejects.toThrow(JournalBehindError);
    await journal.close();
  });

  it('is read from the start when the byte does not fit the number', async () => {
    const path = await newPath();
    await writeLines(path, linesOf(records(9)));
    const journal = await openJournal(path);
    for (const offset of [0, 1, 300, journal.end.offset, journal.end.offset + 99]) {
      const lines = await readAll(journal, { sequence: 4, offset });
      expect(entriesOf(lines)).toEqual(records(5, 5));
    }
    await journal.close();
  });

  it('numbers a damage by the line of the file, wherever the reading began', async () => {
    const path = await newPath();
    const lines = linesOf(records(8));
    const offset = Buffer.concat(lines.slice(0, 4)).length;
    lines[5]?.fill('x', 20, 25);
    await writeLines(path, lines);
    const journal = await openJournal(path);
    const read = await readAll(journal, { sequence: 4, offset });
    expect(damagesOf(read).map(({ line }) => line)).toEqual([6]);
    expect(entriesOf(read)).toEqual([record(5), ...records(2, 7)]);
    await journal.close();
  });

  it('tells the damage in front and gives what stands behind', async () => {
    const path = await newPath();
    const lines = linesOf(records(6));
    await writeLines(path, lines);
    const intact = await openJournal(path);
    const position = (await readAll(intact, START))[3]?.position ?? START;
    await intact.close();
    lines[3]?.fill('x', 20, 25);
    await writeLines(path, lines);
    const journal = await openJournal(path);
    const read = await readAll(journal, position);
    expect(damagesOf(read).map(({ line }) => line)).toEqual([4]);
    expect(entriesOf(read)).toEqual(records(2, 5));
    await journal.close();
  });
});

describe('a journal that cannot be written', () => {
  it('is told at once when the folder is missing', async () => {
    const path = join(dirname(await newPath()), 'missing', 'journal.ndjson');
    await expect(openJournal(path)).rejects.toThrow(JournalUnwritableError);
  });

  it('takes nothing after its file was removed, until it is opened again', async () => {
    const path = await newPath();
    const journal = await openJournal(path);
    await journal.append(records(1));
    await rm(path);
    await expect(journal.append(records(1))).rejects.toThrow(JournalUnwritableError);
    await expect(journal.append(records(1))).rejects.toThrow(JournalUnwritableError);
    expect(journal.end.sequence).toBe(1);
    await journal.close();
  });

  it('takes nothing after its file was replaced or written by another', async () => {
    const path = await newPath();
    const journal = await openJournal(path);
    await journal.append(records(1));
    const content = await readFile(path);
    await writeFile(`${path}.copy`, content);
    await rename(`${path}.copy`, path);
    await expect(journal.append(records(1))).rejects.toThrow(/replaced/);
    await journal.close();

    const again = await openJournal(path);
    await writeFile(path, Buffer.concat([content, content]));
    await expect(again.append(records(1))).rejects.toThrow(JournalUnwritableError);
    expect((await readFile(path)).length).toBe(content.length * 2);
    await again.close();
  });
});
