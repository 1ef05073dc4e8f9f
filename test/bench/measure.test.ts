import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Contestant,
  median,
  printResult,
  type Race,
  race,
  saveResult,
} from '../../bench/support/index.js';

const module = join(import.meta.dirname, 'fixtures/sum-task.ts');
const ours: Contestant = { name: 'ours', role: 'OURS', module };
const rival: Contestant = { name: 'rival', role: 'RIVAL', module };
const plan: Race = {
  name: 'sum',
  contestants: [ours, rival],
  input: 5,
  rounds: 3,
  packages: ['graphql'],
};

describe('race', () => {
  it('lets the contestants take turns and begins each round with another', async () => {
    const turns: string[] = [];
    await race(plan, async ({ name }) => {
      turns.push(name);
      return { seconds: 1, peakRssBytes: 1, answer: null };
    });
    expect(turns).toEqual(['ours', 'rival', 'rival', 'ours', 'ours', 'rival']);
  });

  it('gives medians, the greatest memory, and our time over the rival’s', async () => {
    const seconds = { ours: [9, 2, 1], rival: [4, 4, 40] };
    const { standings } = await race(plan, async ({ role }) => ({
      seconds: seconds[role === 'OURS' ? 'ours' : 'rival'].shift() ?? Number.NaN,
      peakRssBytes: role === 'OURS' ? 10 : 20,
      answer: null,
    }));
    expect(standings).toMatchObject([
      { name: 'ours', medianSeconds: 2, fastestSeconds: 1, slowestSeconds: 9, ratio: null },
      { name: 'rival', medianSeconds: 4, peakRssBytes: 20, ratio: 0.5 },
    ]);
  });

  it('runs a real task in a process of its own and keeps the result as a file', async () => {
    const result = await race({ ...plan, contestants: [ours], rounds: 1 });
    const [run] = result.standings[0]?.runs ?? [];
    expect(run).toMatchObject({ answer: 10 });
    expect(run?.peakRssBytes).toBeGreaterThan(2 ** 20);
    expect(result.machine.packages['graphql']).toMatch(/^16\./);

    const folder = mkdtempSync(join(tmpdir(), 'bench-'));
    const path = saveResult(result, folder);
    expect(basename(path)).toBe(`sum-${result.at.slice(0, 10)}.json`);
    expect(readFileSync(path, 'utf8')).not.toContain(import.meta.dirname);
    rmSync(folder, { recursive: true });
    expect(printResult(result)).toMatch(/^sum \(\d+ cores, Node v\d+[^\n]*\n {2}ours: /);
  });

  it('lets no thread of a contestant load the compiler of this process', async () => {
    const options = join(import.meta.dirname, 'fixtures/options-task.ts');
    const contestants = [{ ...ours, module: options }];
    const { standings } = await race({ ...plan, contestants, rounds: 1 });
    expect(standings[0]?.runs).toMatchObject([{ answer: [] }]);
  });

  it('says which contestant failed', async () => {
    const broken = { ...rival, module: join(import.meta.dirname, 'fixtures/failing-task.ts') };
    await expect(race({ ...plan, contestants: [broken] })).rejects.toThrow(
      /rival ended without a run \(code 3\)/,
    );
  });
});

describe('median', () => {
  it('has as many values at or below it as at or above it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
        const middle = median(values);
        const below = values.filter((value) => value <= middle).length;
        const above = values.filter((value) => value >= middle).length;
        expect(Math.min(below, above) * 2).toBeGreaterThanOrEqual(values.length);
      }),
    );
  });
});
