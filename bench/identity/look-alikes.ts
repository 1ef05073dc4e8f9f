/**
 * How safe the rules are: every two papers of the real files with like titles (companions, preprints,
 * data sets, letters of one series), one of them copied with every choice of up to three damages and
 * without identifiers. A copy that is put with the other paper is a false merge.
 *
 *     node --import tsx bench/identity/look-alikes.ts
 */
import { createRandom } from '../../examples/made-corpus/random.js';
import {
  candidatePairs,
  clusterRecords,
  matchRecords,
  type PaperFeatures,
  paperFeatures,
} from '../../src/identity/index.js';
import { DAMAGES } from './corrupt.js';
import { type LabelledRecord, readCorpus, withoutIds } from './labelled-record.js';
import { saveMeasurement } from './save-measurement.js';

const SEED = 5;

const corpus = (await readCorpus()).filter(({ paper }) => paper !== null);
const recordOf = new Map(corpus.map((record) => [record.id, withoutIds(record)]));
const pairs = lookAlikes();
const choices = choicesOf(Object.keys(DAMAGES), 3);
const found = { copies: 0, certainAlone: 0, falseMerges: 0, cases: new Map<string, number>() };
for (const [a, b] of pairs) {
  tryCopies(a, b);
  tryCopies(b, a);
}
const result = { pairs: pairs.length, ...found, cases: Object.fromEntries(found.cases) };
console.log(JSON.stringify(result, null, 2));
saveMeasurement('identity-look-alikes', result);

function lookAlikes(): readonly (readonly [PaperFeatures, PaperFeatures])[] {
  const features = [...recordOf].map(([id, { reference }]) => paperFeatures(id, reference));
  return candidatePairs(features).filter(
    ([a, b]) => paperOf(a) !== paperOf(b) && hasLikeTitle(a, b),
  );
}

function hasLikeTitle(a: PaperFeatures, b: PaperFeatures): boolean {
  return !matchRecords(a, b).evidence.some(
    ({ field, relation }) => field === 'title' && relation === 'DIFFERENT',
  );
}

/** Each copy is tried alone with the other paper, and where that is CERTAIN beside its own paper too. */
function tryCopies(own: PaperFeatures, other: PaperFeatures): void {
  const record = recordOf.get(own.recordId);
  if (record === undefined) return;
  for (const damages of choices) {
    const copy = damagedCopy(record, damages);
    found.copies += 1;
    if (matchRecords(copy, other).level !== 'CERTAIN') continue;
    found.certainAlone += 1;
    const { clusters } = clusterRecords([own, other, copy]);
    const merged = clusters.find(({ records }) => records.includes(other.recordId));
    if ((merged?.records.length ?? 0) < 2) continue;
    found.falseMerges += 1;
    const name = `${paperOf(own)} / ${paperOf(other)}`;
    found.cases.set(name, (found.cases.get(name) ?? 0) + 1);
  }
}

function damagedCopy(record: LabelledRecord, damages: readonly string[]): PaperFeatures {
  const random = createRandom(SEED);
  const reference = damages.reduce(
    (hurt, name) => DAMAGES[name]?.(hurt, random) ?? hurt,
    record.reference,
  );
  return paperFeatures(`${record.id}~`, reference);
}

function paperOf({ recordId }: PaperFeatures): string | null {
  return recordOf.get(recordId)?.paper ?? null;
}

/** Every choice of up to so many names, the empty one among them. */
function choicesOf(names: readonly string[], most: number): readonly (readonly string[])[] {
  if (most === 0) return [[]];
  const fewer = names.flatMap((name, index) =>
    choicesOf(names.slice(index + 1), most - 1).map((rest) => [name, ...rest]),
  );
  return [[], ...fewer];
}
