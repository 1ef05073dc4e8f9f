import { clusterRecords, fold, paperFeatures } from '../../src/identity/index.js';
import type { Method } from './judge.js';
import type { LabelledRecord } from './labelled-record.js';

/** The rules of identity, as an import applies them. */
export const ours: Method = (records) => {
  const features = records.map(({ id, reference }) => paperFeatures(id, reference));
  const paperOf = new Map<string, string>();
  for (const { key, records: members } of clusterRecords(features).clusters) {
    for (const id of members) paperOf.set(id, key);
  }
  return records.map(({ id }) => paperOf.get(id) ?? id);
};

/** The pairs that ours lists for a person, as `a b` with the smaller id first. */
export function listedPairs(records: readonly LabelledRecord[]): ReadonlySet<string> {
  const features = records.map(({ id, reference }) => paperFeatures(id, reference));
  return new Set(clusterRecords(features).possibleDuplicates.map(({ a, b }) => `${a} ${b}`));
}

/** What many importers do. */
const exactDoi: Method = (records) => records.map(({ id, reference }) => reference.doi ?? id);

/** What reference managers offer. */
const titleAndYear: Method = (records) =>
  records.map(({ id, reference: { title, year } }) => {
    const folded = fold(title ?? '');
    return folded === '' ? id : `${folded}|${year ?? ''}`;
  });

/** Ours and the two baselines, by name. */
export const METHODS: Readonly<Record<string, Method>> = {
  papergraph: ours,
  'exact DOI only': exactDoi,
  'title and year': titleAndYear,
};
