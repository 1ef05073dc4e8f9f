import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  closeNeighbourhood,
  clusterInTurns,
  clusterRecords,
  type IdentityDecision,
  type PaperFeatures,
} from '../../../src/identity/index.js';
import { decisionsAbout, recordSets } from './arbitrary.js';
import { ARTICLE, madeFeatures } from './made-reference.js';
import { memorySource } from './memory-source.js';

interface Case {
  readonly stored: readonly PaperFeatures[];
  readonly added: readonly PaperFeatures[];
  readonly decisions: readonly IdentityDecision[];
}

const cases = (maxLength: number, minLength = 0): fc.Arbitrary<Case> =>
  recordSets(maxLength, minLength).chain((records) =>
    fc.integer({ min: 0, max: records.length }).chain((cut) =>
      fc.record({
        stored: fc.constant(records.slice(cut)),
        added: fc.constant(records.slice(0, cut)),
        decisions: decisionsAbout(records),
      }),
    ),
  );

/** What an import of the added records must give, and what it may leave alone. */
async function expectSame({ stored, added, decisions }: Case): Promise<void> {
  const near = await closeNeighbourhood(added, memorySource(stored, decisions));
  const { core } = near;
  const isCore = (ids: readonly string[]): boolean => ids.some((id) => core.has(id));
  const local = await clusterInTurns(near.records, near.decisions, near);
  const global = clusterRecords([...stored, ...added], decisions);
  expect(local.clusters).toEqual(global.clusters.filter(({ records }) => isCore(records)));
  expect(local.possibleDuplicates).toEqual(
    global.possibleDuplicates.filter(({ a, b }) => isCore([a, b])),
  );
  const before = clusterRecords(stored, decisions);
  expect(before.clusters.filter(({ records }) => !isCore(records))).toEqual(
    global.clusters.filter(({ records }) => !isCore(records)),
  );
  const isElsewhere = ({ a, b }: { readonly a: string; readonly b: string }) => !isCore([a, b]);
  expect(before.possibleDuplicates.filter(isElsewhere)).toEqual(
    global.possibleDuplicates.filter(isElsewhere),
  );
}

describe('a neighbourhood gives what the whole gives', () => {
  it('for every cut into what is stored and what is added', async () => {
    await fc.assert(fc.asyncProperty(cases(20), expectSame), { numRuns: 300 });
  });

  it('where blocks are crowded or become so', async () => {
    const options = { numRuns: 15 };
    await fc.assert(
      fc.asyncProperty(
        cases(160).filter(({ stored }) => stored.length > 40),
        expectSame,
      ),
      options,
    );
  });

  it('where many records are alike and come between one another', async () => {
    const ids = fc.uniqueArray(fc.integer({ min: 100, max: 999 }), {
      minLength: 34,
      maxLength: 60,
      size: 'max',
    });
    const likes = fc.tuple(ids, fc.integer({ min: 1, max: 20 })).map(([numbers, added]): Case => {
      const editorial = { ...ARTICLE, title: 'Editorial', pages: null };
      const records = numbers.map((number) => madeFeatures(editorial, `R${number}`));
      return { stored: records.slice(added), added: records.slice(0, added), decisions: [] };
    });
    await fc.assert(fc.asyncProperty(likes, expectSame), { numRuns: 50 });
  });
});

it('gives what the whole gives after decisions were made or undone', async () => {
  await fc.assert(
    fc.asyncProperty(cases(20), fc.boolean(), async ({ stored, added, decisions }, isUndone) => {
      const records = [...stored, ...added];
      const kept = isUndone ? [] : decisions;
      const named = new Set(
        decisions.flatMap((each) =>
          each.kind === 'MERGE' ? each.members : [...each.members, ...each.from],
        ),
      );
      const touched = records.filter(({ recordId }) => named.has(recordId));
      const near = await closeNeighbourhood([], memorySource(records, kept), touched);
      const isNear = (ids: readonly string[]): boolean => ids.some((id) => near.core.has(id));
      const before = clusterRecords(records, isUndone ? decisions : []).clusters;
      const after = clusterRecords(records, kept).clusters;
      expect(clusterRecords(near.records, near.decisions, near).clusters).toEqual(
        after.filter((cluster) => isNear(cluster.records)),
      );
      expect(before.filter((cluster) => !isNear(cluster.records))).toEqual(
        after.filter((cluster) => !isNear(cluster.records)),
      );
    }),
    { numRuns: 200 },
  );
});

it('looks at the blocks that new records touch and at nothing else', async () => {
  const stored = Array.from({ length: 300 }, (_, index) =>
    madeFeatures(
      {
        title: `${wordOf(index)} ${wordOf(index + 7)} measurements ${wordOf(index * 3)}`,
        by: `Author${wordOf(index)}, Ann`,
        year: 2000 + (index % 20),
        pages: `${index + 10}`,
        volume: `${index % 9}`,
      },
      `S${index}`,
    ),
  );
  const source = memorySource([...stored, madeFeatures(ARTICLE, 'S-same')]);
  await closeNeighbourhood([madeFeatures(ARTICLE, 'N1')], source);
  expect([...source.asked]).toEqual(['S-same']);
});

function wordOf(number: number): string {
  return [...String(number * 7919)].map((digit) => 'bcdfghjklm'[Number(digit)]).join('a');
}
