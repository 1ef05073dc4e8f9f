import { stat } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { createRandom } from '../../examples/made-corpus/random.js';
import { PapergraphProcess, runPapergraph } from '../support/papergraph-process.js';
import {
  corpusFile,
  importInto,
  journalLines,
  journalOf,
  newFolder,
  type Start,
  startAndLook,
} from './data-folder.js';

/** Three batches, and a kill in each half of the journal. */
const PAPERS = 1_100;

describe('An import into the embedded graph that is killed (kill -9)', () => {
  let file = '';
  let whole: Start['snapshot'] = [];
  let wholeBytes = 0;

  beforeAll(async () => {
    file = await corpusFile('made.ris', PAPERS, 11);
    const data = await newFolder();
    await importInto(data, file);
    whole = (await startAndLook(data)).snapshot;
    wholeBytes = (await stat(journalOf(data))).size;
  });

  it.each([1, 2, 3, 4])(
    'loses nothing that was acknowledged, and run again gives the graph of one run (seed %i)',
    async (seed) => {
      const random = createRandom(seed);
      const data = await newFolder();
      for (const share of [random.next() * 0.5, 0.5 + random.next() * 0.4]) {
        const acknowledged = await importUntil(data, share * wholeBytes, random.between(0, 120));
        const { news, snapshot } = await startAndLook(data);
        const kept = new Set(snapshot.filter((line) => line.startsWith('Record ')).map(idOf));
        expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
        expect(news.filter((line) => /cannot be used|damaged|lacked/.test(line))).toEqual([]);
      }
      const { code, out } = await runPapergraph(['import', '--json', file], {
        PAPERGRAPH_DATA: data,
      });
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ records: PAPERS });
      expect((await startAndLook(data)).snapshot).toEqual(whole);
    },
  );

  /** Kills the import once the journal has so many bytes, and gives the ids of the records in it. */
  async function importUntil(data: string, bytes: number, thenMs: number) {
    const child = PapergraphProcess.start(['import', file], { PAPERGRAPH_DATA: data });
    await child.until(async () => (await sizeOf(journalOf(data))) > bytes);
    await pause(thenMs);
    await child.kill('SIGKILL');
    const whole = (await journalLines(data)).filter((line) => line.includes('"kind":"record"'));
    return whole.map((line) => /"record":"(\w+)"/.exec(line)?.[1] ?? line);
  }
});

async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(() => ({ size: 0 }))).size;
}

function idOf(line: string): string {
  return line.split(' ')[1] ?? line;
}
