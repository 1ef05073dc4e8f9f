import { readFile, writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkJournal, openJournal, START, surveyJournal } from '../../src/journal/index.js';
import { records } from './entries.js';
import { newPath } from './new-path.js';

describe('surveyJournal', () => {
  it('finds the damages that reading every entry finds, wherever they are', async () => {
    const path = await newPath();
    const journal = await openJournal(path);
    const end = await journal.append(records(40));
    await journal.close();
    const sound = await readFile(path);
    const place = fc.record({
      at: fc.nat(sound.length - 1),
      bytes: fc.uint8Array({ minLength: 1, maxLength: 80 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(place, { maxLength: 4 }), async (places) => {
        const damaged = Buffer.from(sound);
        for (const { at, bytes } of places) damaged.set(bytes.subarray(0, sound.length - at), at);
        await writeFile(path, damaged);
        const { damages, damageCount } = await checkJournal(path);
        expect(await surveyJournal(path, end, START)).toMatchObject({ damages, damageCount });
      }),
    );
  });

  it('says whether a place is still the end of the same line', async () => {
    const path = await newPath();
    const journal = await openJournal(path);
    const middle = await journal.append(records(3));
    const end = await journal.append(records(3, 4));
    await journal.close();
    const holds = async (position: typeof end) =>
      (await surveyJournal(path, end, position)).holdsPosition;
    expect(await holds(START)).toBe(true);
    expect(await holds(middle)).toBe(true);
    expect(await holds({ ...middle, offset: middle.offset + 1 })).toBe(false);
    expect(await holds({ sequence: 7, offset: end.offset + 10 })).toBe(false);
  });
});
