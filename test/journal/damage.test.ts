import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkJournal, openJournal, START } from '../../src/journal/index.js';
import { damagesOf, entriesOf, linesOf, readAll, record, records, writeLines } from './entries.js';
import { newPath } from './new-path.js';

/** The numbers of all lines that opening and reading found damaged. */
async function openDamaged(path: string) {
  const journal = await openJournal(path);
  const read = await readAll(journal, START);
  const cut = journal.findings.flatMap(({ line, lines }) =>
    Array.from({ length: lines }, (_, at) => line + at),
  );
  await journal.close();
  return { journal, read, damaged: [...damagesOf(read).map(({ line }) => line), ...cut] };
}

/** Some bytes of a line changed, its newline kept. */
function noise(line: Buffer, places: readonly number[]): Buffer {
  const noisy = Buffer.from(line);
  for (const place of places) {
    const at = place % (line.length - 1);
    const changed = ((noisy[at] ?? 0) + 1 + (place % 200)) % 256;
    noisy[at] = changed === 0x0a ? 0x0b : changed;
  }
  return noisy;
}

describe('noise in a journal', () => {
  const size = 30;
  const noiseByLine = fc.dictionary(
    fc.nat({ max: size - 1 }).map(String),
    fc.array(fc.nat({ max: 5_000 }), { minLength: 1, maxLength: 3 }),
    { minKeys: 1, maxKeys: 12 },
  );

  it('costs only the lines it hit, and each is told by its number', async () => {
    await fc.assert(
      fc.asyncProperty(noiseByLine, async (places) => {
        const path = await newPath();
        const sound = linesOf(records(size));
        const lines = sound.map((line, at) => noise(line, places[at] ?? []));
        await writeLines(path, lines);
        // Two changes of one byte can cancel out, so what is damaged is asked of the bytes.
        const hit = sound.flatMap((line, at) => (lines[at]?.equals(line) ? [] : [at + 1]));

        const whole = await checkJournal(path);
        expect(whole.damages.map(({ line }) => line)).toEqual(hit);
        expect(whole).toMatchObject({ lines: size, entries: { record: size - hit.length } });

        const { read, damaged } = await openDamaged(path);
        expect(damaged).toEqual(hit);
        expect(entriesOf(read)).toEqual(records(size).filter((_, at) => !hit.includes(at + 1)));
      }),
      { numRuns: 80 },
    );
  });

  it('may join and split lines, and all that is sound around is kept', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.uint8Array({ minLength: 1, maxLength: 900 }),
        async (place, bytes) => {
          const path = await newPath();
          const lines = linesOf(records(size));
          const file = Buffer.concat(lines);
          const from = place % (file.length - bytes.length);
          const before = Buffer.from(file);
          file.set(bytes, from);
          fc.pre(!file.equals(before));
          await writeFile(path, file);
          const { read, damaged } = await openDamaged(path);
          const kept = soundOutside(lines, from, from + bytes.length);
          expect(entriesOf(read)).toEqual(expect.arrayContaining(kept));
          expect(damaged.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 80 },
    );
  });
});

/** The records whose lines, and the newlines in front of them, lie outside of a range of bytes. */
function soundOutside(lines: readonly Buffer[], from: number, to: number) {
  let start = 0;
  return lines.flatMap((line, at) => {
    const end = start + line.length;
    const isOutside = end <= from || start > to;
    start = end;
    return isOutside ? [record(at + 1)] : [];
  });
}

describe('a journal cut at any byte', () => {
  it('keeps every whole line, keeps the torn bytes aside and goes on', async () => {
    const lines = linesOf(records(6));
    const file = Buffer.concat(lines);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: file.length }), async (cut) => {
        const path = await newPath();
        await writeFile(path, file.subarray(0, cut));
        const journal = await openJournal(path);
        const whole = wholeLines(lines, cut);
        expect(entriesOf(await readAll(journal, START))).toEqual(records(whole));
        const [finding] = journal.findings;
        if (finding?.keptIn) {
          expect(finding).toMatchObject({ line: whole + 1, lines: 1 });
          expect(await readFile(finding.keptIn)).toEqual(file.subarray(cut - finding.bytes, cut));
        }
        await journal.append(records(2, whole + 1));
        await journal.close();
        expect(await checkJournal(path)).toMatchObject({ lines: whole + 2, damageCount: 0 });
      }),
      { numRuns: 60 },
    );
  });

  /** A line that lacks nothing but its newline is whole. */
  function wholeLines(lines: readonly Buffer[], cut: number): number {
    let end = 0;
    return lines.filter((line) => {
      end += line.length;
      return end - 1 <= cut;
    }).length;
  }

  it('keeps both torn ends when it is torn twice at the same line', async () => {
    const path = await newPath();
    const [first] = linesOf(records(1));
    for (const torn of ['{"crc":"12', '{"crc":"34']) {
      await writeFile(path, Buffer.concat([first ?? Buffer.alloc(0), Buffer.from(torn)]));
      const journal = await openJournal(path);
      expect(journal.findings[0]?.message).toMatch(
        /^Line 2 at the end of journal.ndjson .*kept in/,
      );
      await journal.close();
    }
    const names = (await readdir(dirname(path))).sort();
    expect(names).toEqual(['journal.ndjson', 'journal.ndjson.torn-2', 'journal.ndjson.torn-2-2']);
  });

  it('is found behind zeros that a power loss left', async () => {
    const path = await newPath();
    await writeLines(path, [...linesOf(records(3)), Buffer.alloc(70 * 1024 * 1024)]);
    const { read, journal } = await openDamaged(path);
    expect(entriesOf(read)).toEqual(records(3));
    expect(journal.findings).toMatchObject([{ line: 4, lines: 1, bytes: 70 * 1024 * 1024 }]);
  });
});

describe('a journal edited by hand', () => {
  async function readEdited(lines: readonly Uint8Array[]) {
    const path = await newPath();
    await writeLines(path, lines);
    return (await openDamaged(path)).read;
  }

  it('has its missing lines told', async () => {
    const lines = linesOf(records(16));
    const read = await readEdited([...lines.slice(0, 11), ...lines.slice(14)]);
    expect(damagesOf(read)).toEqual([{ line: 12, reason: 'lines 12 to 14 are missing' }]);
    expect(entriesOf(read)).toEqual([...records(11), ...records(2, 15)]);
  });

  it('has a first line that is missing told', async () => {
    const read = await readEdited(linesOf(records(3)).slice(1));
    expect(damagesOf(read)).toEqual([{ line: 1, reason: 'line 1 is missing' }]);
  });

  it('has lines that were joined told once, with what is missing', async () => {
    const lines = linesOf(records(5));
    const joined = Buffer.concat(lines.slice(1, 3)).toString().replace('\n', ' ');
    const read = await readEdited([...lines.slice(0, 1), Buffer.from(joined), ...lines.slice(3)]);
    expect(damagesOf(read)).toEqual([
      { line: 2, reason: 'its checksum does not fit what it holds' },
      { line: 3, reason: 'of lines 2 to 3 only 1 damaged are left, 1 missing' },
    ]);
    expect(entriesOf(read)).toEqual([record(1), record(4), record(5)]);
  });

  it('may have another journal glued to it: both are read, the seam is told', async () => {
    const read = await readEdited([...linesOf(records(5)), ...linesOf(records(3))]);
    expect(damagesOf(read).map(({ line }) => line)).toEqual([6]);
    expect(entriesOf(read)).toEqual([...records(5), ...records(3)]);
  });

  it('may have got other line ends', async () => {
    const read = await readEdited(
      linesOf(records(3)).map((line) => Buffer.from(line.toString().replace('\n', '\r\n'))),
    );
    expect(damagesOf(read)).toEqual([]);
    expect(entriesOf(read)).toEqual(records(3));
  });

  it('keeps the line of a newer version and does not read it', async () => {
    const later = { ...record(2), kind: 'remark' } as never;
    const path = await newPath();
    await writeLines(path, linesOf([record(1), later]));
    const { journal, read } = await openDamaged(path);
    expect(journal.end.sequence).toBe(2);
    expect(damagesOf(read)).toEqual([
      { line: 2, reason: 'it is of the kind "remark", which this version does not know' },
    ]);
  });
});
