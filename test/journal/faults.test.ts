import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkJournal, openJournal, START } from '../../src/journal/index.js';
import { describeWith, POSIX } from '../support/needs.js';
import { damagesOf, entriesOf, readAll, records } from './entries.js';
import { newPath } from './new-path.js';

const childPath = fileURLToPath(new URL('appending-child.ts', import.meta.url));

/** Lets a process append until it is killed, and answers with the last number it acknowledged. */
async function appendUntilKilled(path: string, afterMs: number): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', childPath, path]);
  let output = '';
  child.stdout.on('data', (text) => {
    output += text;
  });
  // Its first acknowledgement stands behind the line that says it is open.
  while (output.split('\n').length < 3) await once(child.stdout, 'data');
  await pause(afterMs);
  child.kill('SIGKILL');
  await once(child, 'close');
  const lines = output.split('\n').slice(0, -1);
  return Number(lines.at(-1)?.replace('open ', ''));
}

describe('a process killed while it appends', () => {
  it('loses nothing that was acknowledged, and the next goes on behind it', async () => {
    const path = await newPath();
    let acknowledged = 0;
    for (const afterMs of [5, 23, 61, 110]) {
      const last = await appendUntilKilled(path, afterMs);
      expect(last).toBeGreaterThan(acknowledged);
      acknowledged = last;
      const journal = await openJournal(path);
      expect(journal.end.sequence).toBeGreaterThanOrEqual(acknowledged);
      const lines = await readAll(journal, START);
      expect(damagesOf(lines)).toEqual([]);
      expect(entriesOf(lines)).toEqual(records(journal.end.sequence));
      await journal.close();
    }
  });
});

describeWith(POSIX, 'a disk that is full', () => {
  it('is told by a clear error, leaves no torn line, and the next lines are taken when there is room', async () => {
    const path = await newPath();
    // The limit on the size of files makes a real write fail in the middle of a line.
    const script = `trap '' XFSZ; ulimit -f 256; exec "${process.execPath}" --import tsx "$@"`;
    const child = spawn('sh', ['-c', script, 'sh', childPath, path], {
      env: { ...process.env, TSX_DISABLE_CACHE: '1' },
    });
    let output = '';
    child.stdout.on('data', (text) => {
      output += text;
    });
    await once(child, 'close');
    const last = output.trim().split('\n').at(-1) ?? '';
    expect(last).toMatch(/^failed JournalUnwritableError: .*EFBIG.*\| \d+$/);
    const acknowledged = Number(output.trim().split('\n').at(-2));
    expect(last.split('| ')[1]).toBe(String(acknowledged + 1));

    const journal = await openJournal(path);
    expect(journal.findings).toEqual([]);
    expect(journal.end.sequence).toBe(acknowledged + 1);
    await journal.append(records(2, journal.end.sequence + 1));
    await journal.close();
    expect((await checkJournal(path)).damageCount).toBe(0);
  });
});
