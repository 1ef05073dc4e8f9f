import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Clustering,
  clusterRecords,
  type IdentityDecision,
  matchRecords,
  type PaperFeatures,
  paperId,
} from '../../../src/identity/index.js';
import { decisionsAbout, recordSets } from './arbitrary.js';
import { ARTICLE, type MadeRecord, madeFeatures } from './made-reference.js';

const recordsOf = ({ clusters }: Clustering) => clusters.map(({ records }) => records);

const withDecisions = recordSets(24).chain((records) =>
  fc.record({
    records: fc.constant(records),
    shuffled: fc.shuffledSubarray([...records], { minLength: records.length }),
    decisions: decisionsAbout(records),
  }),
);

describe('the laws of clustering', () => {
  it('gives the same papers, keys and pairs in whatever order records and decisions come', () => {
    fc.assert(
      fc.property(withDecisions, ({ records, shuffled, decisions }) => {
        expect(clusterRecords(shuffled, decisions.toReversed())).toEqual(
          clusterRecords(records, decisions),
        );
      }),
    );
  });

  it('puts every record into one paper, and gives no two papers one id', () => {
    fc.assert(
      fc.property(withDecisions, ({ records, decisions }) => {
        const { clusters } = clusterRecords(records, decisions);
        const placed = clusters.flatMap((cluster) => cluster.records);
        expect(placed.toSorted()).toEqual(records.map(({ recordId }) => recordId).toSorted());
        const ids = clusters.flatMap(({ id, aliases }) => [id, ...aliases]);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('never puts a vetoed pair into one paper by rule', () => {
    fc.assert(
      fc.property(recordSets(24), (records) => {
        const byId = new Map(records.map((record) => [record.recordId, record]));
        for (const { records: members } of clusterRecords(records).clusters) {
          const features = members.flatMap((id) => byId.get(id) ?? []);
          for (const [a, b] of pairsOf(features)) expect(matchRecords(a, b).vetoes).toEqual([]);
        }
      }),
    );
  });

  it('obeys every decision that no later one contradicts', () => {
    fc.assert(
      fc.property(withDecisions, ({ records, decisions }) => {
        const { clusters, overruled } = clusterRecords(records, decisions);
        const paperOf = new Map(clusters.flatMap((c) => c.records.map((id) => [id, c.id])));
        for (const decision of decisions.filter(({ id }) => !overruled.includes(id))) {
          const papers = new Set(decision.members.map((id) => paperOf.get(id)));
          if (decision.kind === 'MERGE') expect(papers.size).toBe(1);
          else {
            const others = decision.from.filter((id) => !decision.members.includes(id));
            for (const other of others) expect(papers).not.toContain(paperOf.get(other));
          }
        }
      }),
    );
  });
});

describe('names of papers', () => {
  it('keeps the id that a record alone always had', () => {
    const record = madeFeatures(ARTICLE);
    const [cluster] = clusterRecords([record]).clusters;
    expect(cluster).toMatchObject({ id: paperId(record.paperKey), aliases: [] });
  });

  it('prefers a DOI to a title, and answers to the title’s id too', () => {
    const titled = madeFeatures(ARTICLE, 'R1');
    const named = madeFeatures({ ...ARTICLE, doi: '10.5555/a' }, 'R2');
    const [cluster, ...others] = clusterRecords([titled, named]).clusters;
    expect(others).toEqual([]);
    expect(cluster).toMatchObject({ key: 'doi:10.5555/a', aliases: [paperId(titled.paperKey)] });
  });

  it('gives the abstracts of a supplement that share a DOI ids of their own', () => {
    const one = madeFeatures({ ...ARTICLE, doi: '10.5555/suppl' }, 'R1');
    const other = { title: 'Nitrogen in lake sediments', by: 'Adeyemi, Tola', year: 2019 };
    const two = madeFeatures({ ...other, doi: '10.5555/suppl' }, 'R2');
    expect(clusterRecords([two, one]).clusters.map(({ key }) => key)).toEqual([
      'doi:10.5555/suppl',
      'record:R2',
    ]);
  });
});

describe('decisions', () => {
  const [one, same] = [madeFeatures(ARTICLE, 'R1'), madeFeatures(ARTICLE, 'R2')];
  const other = madeFeatures({ ...ARTICLE, title: 'Nitrogen in lakes', pages: '7' }, 'R3');
  const merge: IdentityDecision = {
    id: 'D1',
    decidedAt: '2026-01-01T00:00:00Z',
    kind: 'MERGE',
    members: ['R1', 'R3'],
  };
  const apart: IdentityDecision = {
    id: 'D2',
    decidedAt: '2026-01-02T00:00:00Z',
    kind: 'NOT_SAME',
    members: ['R1'],
    from: ['R2'],
  };

  it('merge what rules keep apart, and take along what rules hold together', () => {
    expect(recordsOf(clusterRecords([one, same, other], [merge]))).toEqual([['R1', 'R2', 'R3']]);
  });

  it('split what rules hold together, and the pair is no longer listed', () => {
    const { clusters, possibleDuplicates } = clusterRecords([one, same], [apart]);
    expect(clusters).toHaveLength(2);
    expect(possibleDuplicates).toEqual([]);
  });

  it('are overruled by a later one, which is said', () => {
    const back = { ...merge, id: 'D3', decidedAt: '2026-01-03T00:00:00Z', members: ['R1', 'R2'] };
    const { clusters, overruled } = clusterRecords([one, same], [apart, back]);
    expect(clusters).toHaveLength(1);
    expect(overruled).toEqual(['D2']);
  });
});

it('does not let a bare record tie two papers that contradict each other', () => {
  const one = madeFeatures({ ...ARTICLE, doi: '10.5555/a' }, 'R1');
  const two = madeFeatures({ ...ARTICLE, doi: '10.5555/b', pages: '401-409' }, 'R2');
  const bare = madeFeatures({ ...ARTICLE, pages: null }, 'R3');
  const { clusters } = clusterRecords([one, two, bare]);
  expect(clusters).toHaveLength(3);
});

it('puts a bare record with one of two that contradict each other in one number, and lists the rest', () => {
  const one = madeFeatures(ARTICLE, 'R1');
  const two = madeFeatures({ ...ARTICLE, pages: '732-738' }, 'R2');
  const bare = madeFeatures({ ...ARTICLE, pages: null }, 'R3');
  const { clusters, possibleDuplicates } = clusterRecords([one, two, bare]);
  expect(clusters.map(({ records }) => records.join(' ')).sort()).toEqual(['R1 R3', 'R2']);
  expect(possibleDuplicates.map(({ a, b }) => `${a} ${b}`).sort()).toEqual(['R1 R2', 'R2 R3']);
});

describe('a title cut before what tells two reports apart', () => {
  const abstract = 'First posted in February. For additional information ask the centre.';
  const report = (title: string, id: string, more: MadeRecord = {}): PaperFeatures =>
    madeFeatures(
      { by: ARTICLE.by ?? '', year: 2019, in: 'Made Reports', title, abstract, ...more },
      id,
    );
  const one = report('Plan for alpine meadows and their herds, completion of topic 1', 'R1');
  const two = report('Plan for alpine meadows and their herds, completion of topic 2', 'R2');
  const cut = report('Plan for alpine meadows and their herds, compl', 'R3');

  it('ties neither, and both are listed', () => {
    const { clusters, possibleDuplicates } = clusterRecords([one, two, cut]);
    expect(clusters).toHaveLength(3);
    expect(possibleDuplicates.filter(({ b }) => b === 'R3').map(({ a }) => a)).toEqual([
      'R1',
      'R2',
    ]);
  });

  it('belongs to the only one, or to the one that it clearly matches better', () => {
    expect(recordsOf(clusterRecords([one, cut]))).toEqual([['R1', 'R3']]);
    const placed = { volume: '7', issue: '2' };
    const better = [{ ...one, ...placed }, two, { ...cut, ...placed }];
    expect(recordsOf(clusterRecords(better))).toContainEqual(['R1', 'R3']);
  });
});

it('compares a crowded block by its sub-blocks, and loses no equal records', () => {
  const made = (index: number): PaperFeatures =>
    madeFeatures({ ...ARTICLE, title: 'Editorial', pages: `${100 + index}` }, `A${index}`);
  const editorials = Array.from({ length: 200 }, (_, index) => made(index));
  const copies = editorials.map((record, index) => ({ ...record, recordId: `B${index}` }));
  const { clusters } = clusterRecords([...editorials, ...copies]);
  expect(clusters).toHaveLength(200);
});

function pairsOf<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));
}
