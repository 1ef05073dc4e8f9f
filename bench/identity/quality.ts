/**
 * How well records are put together: precision and recall on labelled sets beside two baselines.
 *
 *     node --import tsx bench/identity/quality.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeMachine } from '../support/index.js';
import { damagedCopies } from './corrupt.js';
import { judge, type Verdict } from './judge.js';
import { type LabelledRecord, readCorpus, withoutIds } from './labelled-record.js';
import { listedPairs, METHODS, ours } from './methods.js';

const SEED = 7;
/** Other damages: a rule that only fits one seed shows here. */
const MORE_SEEDS = [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20];
const SHOWN_LETTERS = 60;

const corpus = await readCorpus();
const onePerPaper = [...new Map(corpus.map((record) => [record.paper, record])).values()].filter(
  ({ paper, reference }) => paper !== null && (reference.title ?? '').length > 15,
);
const sets: Readonly<Record<string, readonly LabelledRecord[]>> = {
  'as exported': corpus,
  'identifiers hidden': corpus.map(withoutIds),
  // Every other record keeps its identifiers, as two databases of one search have it.
  'identifiers on one side': corpus.map((record, index) =>
    index % 2 ? withoutIds(record) : record,
  ),
  'damaged copies': damagedSet(SEED),
};

function damagedSet(seed: number): readonly LabelledRecord[] {
  return [...onePerPaper.map(withoutIds), ...damagedCopies(onePerPaper, seed)];
}

const results = Object.entries(sets).flatMap(([set, records]) =>
  Object.entries(METHODS).map(([method, run]) =>
    describe(set, method, records, judge(records, run)),
  ),
);
for (const {
  set,
  method,
  recall,
  precision,
  missed,
  falseMerges,
  truePairs,
  missedAndListed,
} of results) {
  console.log(
    `${set} | ${method} | ${truePairs} | ${recall} | ${precision} | ${missed} | ${missedAndListed} | ${falseMerges}`,
  );
}
const seeds = MORE_SEEDS.map((seed) => {
  const { recall, missed, falseMerges } = judge(damagedSet(seed), ours);
  console.log(`damaged copies, seed ${seed} | ${recall} | ${missed} | ${falseMerges}`);
  return { seed, recall, missed, falseMerges };
});
const at = new Date().toISOString();
const folder = join(import.meta.dirname, '../results');
mkdirSync(folder, { recursive: true });
writeFileSync(
  join(folder, `identity-quality-${at.slice(0, 10)}.json`),
  `${JSON.stringify({ name: 'identity-quality', at, seed: SEED, records: corpus.length, machine: describeMachine(['typescript']), results, seeds }, null, 2)}\n`,
);

/** Our cases by name, the baselines' by number: a list of theirs would be the corpus again. */
function describe(
  set: string,
  method: string,
  records: readonly LabelledRecord[],
  verdict: Verdict,
) {
  const { missedPairs, falsePairs, ...numbers } = verdict;
  const isOurs = method === 'papergraph';
  const listed = isOurs ? listedPairs(records) : new Set<string>();
  const isListed = ([a, b]: readonly [LabelledRecord, LabelledRecord]): boolean =>
    listed.has(a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`);
  return {
    set,
    method,
    ...numbers,
    /** Missed, but listed as possible duplicates. */
    missedAndListed: missedPairs.filter(isListed).length,
    missedCases: isOurs ? missedPairs.map(nameCase) : [],
    falseCases: isOurs ? falsePairs.map(nameCase) : [],
  };
}

function nameCase([a, b]: readonly [LabelledRecord, LabelledRecord]): string {
  const titles = [a, b].map(({ reference }) => (reference.title ?? '').slice(0, SHOWN_LETTERS));
  return `${a.paper} / ${b.paper}: ${[...new Set(titles)].join(' / ')} (${a.file} / ${b.file})`;
}
