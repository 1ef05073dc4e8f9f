import type { LabelledRecord } from './labelled-record.js';

/** A way to tell which records are one paper: a name of a paper for each record. */
export type Method = (records: readonly LabelledRecord[]) => readonly string[];

/** Pairs of records whose papers are known, as a method put them. */
export interface Verdict {
  readonly truePairs: number;
  readonly found: number;
  readonly missed: number;
  readonly falseMerges: number;
  readonly recall: number;
  readonly precision: number;
  readonly missedPairs: readonly (readonly [LabelledRecord, LabelledRecord])[];
  readonly falsePairs: readonly (readonly [LabelledRecord, LabelledRecord])[];
}

/** Counts pairs: of one paper and put together, of one paper and apart, of two papers and together. */
export function judge(records: readonly LabelledRecord[], method: Method): Verdict {
  const names = method(records);
  const known = records.flatMap((record, index) =>
    record.paper === null ? [] : [{ record, paper: record.paper, name: names[index] ?? '' }],
  );
  const truePairs = pairsWithin(known, ({ paper }) => paper);
  const missed = truePairs.filter(([a, b]) => a.name !== b.name);
  const falsePairs = pairsWithin(known, ({ name }) => name).filter(([a, b]) => a.paper !== b.paper);
  const found = truePairs.length - missed.length;
  return {
    truePairs: truePairs.length,
    found,
    missed: missed.length,
    falseMerges: falsePairs.length,
    recall: share(found, truePairs.length),
    precision: share(found, found + falsePairs.length),
    missedPairs: missed.map(([a, b]) => [a.record, b.record] as const),
    falsePairs: falsePairs.map(([a, b]) => [a.record, b.record] as const),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.round((part / whole) * 1e5) / 1e5;
}

function pairsWithin<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly (readonly [Item, Item])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()].flatMap((group) =>
    group.flatMap((a, index) => group.slice(index + 1).map((b) => [a, b] as const)),
  );
}
