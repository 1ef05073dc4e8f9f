import { compareTexts } from '../compare-texts.js';
import type { ConstrainedUnion } from '../constrained-union.js';
import { paperId } from '../paper-key.js';
import { isPreprintDoi } from './doi-kinds.js';
import type { PaperFeatures } from './paper-features.js';

/** One paper: its records and what it is known by. */
export interface RecordCluster {
  readonly key: string;
  /** The paper's id, made of the key. */
  readonly id: string;
  /** Ids of its records, sorted. */
  readonly records: readonly string[];
  /** Ids that its records would have alone and that no other paper has: they answer with this paper. */
  readonly aliases: readonly string[];
}

/**
 * Names clusters by the keys that their records have alone (`paperKey`). A key belongs to the cluster
 * that holds the smallest record id with that key: so two papers never share one, even where a
 * supplement's abstracts share a DOI. Of a cluster's own keys a DOI comes before a preprint's DOI,
 * that before a title, then code points decide; a cluster without a key of its own is known by its
 * smallest record. A record alone with its key keeps the id it always had.
 */
export function nameClusters(
  records: readonly PaperFeatures[],
  union: ConstrainedUnion,
): readonly RecordCluster[] {
  const owners = ownersOf(records);
  const groups = new Map<string, PaperFeatures[]>();
  for (const record of records) {
    const group = union.groupOf(record.recordId);
    const members = groups.get(group);
    if (members === undefined) groups.set(group, [record]);
    else members.push(record);
  }
  return [...groups.values()]
    .map((members) => nameCluster(members, owners))
    .sort((a, b) => compareTexts(a.key, b.key));
}

function ownersOf(records: readonly PaperFeatures[]): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const { paperKey, recordId } of records) {
    const owner = owners.get(paperKey);
    if (owner === undefined || recordId < owner) owners.set(paperKey, recordId);
  }
  return owners;
}

function nameCluster(
  members: readonly PaperFeatures[],
  owners: ReadonlyMap<string, string>,
): RecordCluster {
  const records = members.map(({ recordId }) => recordId).sort(compareTexts);
  const held = new Set(records);
  const own = [...new Set(members.map(({ paperKey }) => paperKey))]
    .filter((key) => held.has(owners.get(key) ?? ''))
    .sort((a, b) => rankOf(a) - rankOf(b) || compareTexts(a, b));
  const key = own[0] ?? `record:${records[0] ?? ''}`;
  const aliases = own.slice(1).map(paperId).sort(compareTexts);
  return { key, id: paperId(key), records, aliases };
}

function rankOf(key: string): number {
  if (key.startsWith('doi:')) return isPreprintDoi(key.slice(4)) ? 1 : 0;
  return key.startsWith('title:') ? 2 : 3;
}
