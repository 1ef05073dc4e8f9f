import { isDeepStrictEqual } from 'node:util';
import {
  type AliasRow,
  type DescribesRow,
  type MayBeRow,
  papersOfRecords,
  type Transaction,
} from '../../graph/index.js';
import {
  closeNeighbourhood,
  clusterInTurns,
  type DescribingRecord,
  type Neighbourhood,
  type PossibleDuplicate,
  type RecordCluster,
} from '../../identity/index.js';
import { interpretRecord } from '../../ris/index.js';
import { giveWay } from '../../threads/index.js';
import { asDecided, type PaperDecisions, readAliases, underAliases } from '../decisions/index.js';
import {
  type DerivedPaper,
  derivePaper,
  type UnderstoodRecord,
  understandRecord,
} from '../papers/index.js';
import type { BatchRecord } from './batch.js';
import type { StoredRecords } from './stored-records.js';

/** One paper: what it was, and what it becomes. */
export interface PaperPlan {
  readonly id: string;
  /** Null for a paper that the graph does not have. */
  readonly before: DerivedPaper | null;
  /** Null for a paper that no record describes any more. */
  readonly after: DerivedPaper | null;
  /** False where its records say nothing else than they did. */
  readonly isChanged: boolean;
}

/** All that new records, or decisions about old ones, do to papers. */
export interface PaperPlans {
  readonly papers: readonly PaperPlan[];
  /** Which paper records describe that described none or another. */
  readonly describes: readonly DescribesRow[];
  /** Records that leave the paper that they described. */
  readonly moved: readonly string[];
  /** Stored papers whose aliases are written again. */
  readonly replanned: readonly string[];
  /** Ids that go on to answer with a paper. */
  readonly aliases: readonly AliasRow[];
  /** Stored records whose possible duplicates are found again. */
  readonly rematched: readonly string[];
  readonly mayBe: readonly MayBeRow[];
  /** Of each new paper the first of its records. */
  readonly founding: ReadonlySet<string>;
}

/** A record that the graph is to have, understood. */
export interface PlannedRecord extends UnderstoodRecord, DescribingRecord {}

/** What a record of a batch means; found out now where that was not done ahead. */
export function plannedRecord({
  record,
  fields,
  understood,
}: Pick<BatchRecord, 'record' | 'fields' | 'understood'>): PlannedRecord {
  const { features, alone } = understood ?? understandRecord(record, fields.list());
  return {
    recordId: record,
    features,
    alone,
    get reference() {
      return interpretRecord(fields.list()).reference;
    },
  };
}

/**
 * What the papers become that new records touch: which records are one paper is decided again for
 * all that they may be one with, and each paper is made of all records that describe it.
 *
 * @param touched ids of stored records that a decision names which was made or undone.
 */
export async function planPapers(
  transaction: Transaction,
  stored: StoredRecords,
  added: readonly PlannedRecord[],
  decisions: PaperDecisions,
  touched: readonly string[] = [],
): Promise<PaperPlans> {
  const gathered = await gatherPapers(transaction, stored, added, touched);
  return plansFor({ transaction, stored, known: added, decisions }, gathered, added);
}

/** What papers are derived with. */
interface Deriving {
  readonly transaction: Transaction;
  readonly stored: StoredRecords;
  /** Records that need not be read: the graph does not have them yet, or no longer. */
  readonly known: readonly PlannedRecord[];
  readonly decisions: PaperDecisions;
}

/** Decides which of the gathered records are one paper, and what that changes. */
export async function plansFor(
  deriving: Deriving,
  { near, old }: GatheredPapers,
  added: readonly PlannedRecord[] = [],
): Promise<PaperPlans> {
  const { clusters, possibleDuplicates } = await clusterInTurns(near.records, near.decisions, near);
  const papers = await derivePapers(deriving, clusters, old);
  const paperOf = new Map(old.flatMap(({ id, records }) => records.map((each) => [each, id])));
  const describes = clusters.flatMap(({ id: paper, records }) =>
    records.flatMap((record) => (paperOf.get(record) === paper ? [] : [{ record, paper }])),
  );
  const isAdded = new Set(added.map(({ recordId }) => recordId));
  return {
    papers,
    describes,
    moved: describes.flatMap(({ record }) => (isAdded.has(record) ? [] : [record])),
    replanned: old.map(({ id }) => id).sort(),
    aliases: clusters.flatMap(({ id: of, aliases }) => aliases.map((id) => ({ id, of }))),
    rematched: [...near.core].filter((record) => !isAdded.has(record)).sort(),
    mayBe: possibleDuplicates.map(mayBeRow),
    founding: foundingRecords(clusters, added),
  };
}

/** A paper as the graph has it. */
export interface OldPaper {
  readonly id: string;
  readonly key: string;
  readonly records: readonly string[];
}

/** Records to decide about, with the papers that they describe so far. */
export interface GatheredPapers {
  readonly near: Neighbourhood;
  readonly old: readonly OldPaper[];
}

/** The records to decide about, and the papers that they describe so far, each with all its records. */
export async function gatherPapers(
  transaction: Transaction,
  stored: StoredRecords,
  added: readonly PlannedRecord[],
  touched: readonly string[],
): Promise<GatheredPapers> {
  const features = added.map((record) => record.features);
  const isAdded = new Set(added.map(({ recordId }) => recordId));
  let start = touched;
  for (;;) {
    const begin = await stored.featuresOf(start);
    const near = await closeNeighbourhood(features, stored, [...begin.values()]);
    const core = [...near.core].filter((id) => !isAdded.has(id)).sort();
    const old = await papersOf(transaction, core);
    const outside = old.flatMap(({ records }) => records.filter((id) => !near.core.has(id)));
    if (outside.length === 0) return { near, old };
    // A decision that is gone may have held records that nothing else ties to the others.
    start = [...start, ...outside];
  }
}

/** The papers that any of the records describes. */
export async function papersOf(
  transaction: Transaction,
  records: readonly string[],
): Promise<readonly OldPaper[]> {
  if (records.length === 0) return [];
  const papers = new Map<string, { id: string; key: string; records: string[] }>();
  for (const { paper: id, key, record } of await transaction.run(papersOfRecords(records))) {
    const paper = papers.get(id) ?? { id, key, records: [] };
    paper.records.push(record);
    papers.set(id, paper);
  }
  return [...papers.values()].map((paper) => ({ ...paper, records: paper.records.sort() }));
}

async function derivePapers(
  { transaction, stored, known, decisions }: Deriving,
  clusters: readonly RecordCluster[],
  old: readonly OldPaper[],
): Promise<readonly PaperPlan[]> {
  const byId = new Map(old.map((paper) => [paper.id, paper]));
  const isSame = (cluster: RecordCluster): boolean =>
    isDeepStrictEqual(byId.get(cluster.id)?.records, cluster.records);
  const changed = clusters.filter((cluster) => !isSame(cluster));
  const kept = new Set(clusters.filter(isSame).map(({ id }) => id));
  const lost = old.filter(({ id }) => !kept.has(id));
  const read = await readRecords(stored, known, [...changed, ...lost]);
  const after = await deriveClusters(changed, read, decisions);
  const before = await deriveClusters(lost, read, decisions);
  const names = await readAliases(transaction, [...after.values(), ...before.values()]);
  const ids = new Set([...after.keys(), ...before.keys()]);
  const plans: PaperPlan[] = [];
  for (const id of ids) {
    const [was, is] = [before.get(id), after.get(id)];
    const pair = {
      before: was === undefined ? null : underAliases(was, names),
      after: is === undefined ? null : underAliases(is, names),
    };
    plans.push({ id, ...pair, isChanged: !isDeepStrictEqual(pair.before, pair.after) });
    await giveWay();
  }
  return plans;
}

/** A paper, and the records that describe it. */
type PaperOfRecords = OldPaper | RecordCluster;

/** A record that was understood ahead knows what paper it makes alone. */
type ReadRecord = DescribingRecord & { readonly alone?: DerivedPaper };
type ReadRecords = ReadonlyMap<string, ReadRecord>;

async function readRecords(
  stored: StoredRecords,
  known: readonly PlannedRecord[],
  papers: readonly { readonly records: readonly string[] }[],
): Promise<ReadRecords> {
  const records = new Map<string, ReadRecord>(known.map((record) => [record.recordId, record]));
  const missing = new Set(papers.flatMap((paper) => paper.records));
  for (const id of records.keys()) missing.delete(id);
  for (const record of await stored.understand([...missing].sort())) {
    records.set(record.recordId, record);
  }
  return records;
}

async function deriveClusters(
  papers: readonly PaperOfRecords[],
  read: ReadRecords,
  decisions: PaperDecisions,
): Promise<ReadonlyMap<string, DerivedPaper>> {
  const derived = new Map<string, DerivedPaper>();
  for (const paper of papers) {
    derived.set(paper.id, deriveCluster(paper, read, decisions));
    await giveWay();
  }
  return derived;
}

function deriveCluster(
  { key, records }: PaperOfRecords,
  read: ReadRecords,
  decisions: PaperDecisions,
): DerivedPaper {
  const known = records.flatMap((id) => read.get(id) ?? []);
  const [first] = known;
  const alone = known.length === 1 ? first?.alone : undefined;
  const paper =
    alone?.properties.key === key
      ? alone
      : derivePaper(
          key,
          known.map(({ recordId, reference }) => ({ recordId, reference })),
        );
  return asDecided(paper, records, decisions);
}

/** The edge that keeps a pair. */
export function mayBeRow({ a, b, score, level, evidence, vetoes }: PossibleDuplicate): MayBeRow {
  return { a, b, properties: { score, level, evidence: JSON.stringify({ evidence, vetoes }) } };
}

/**
 * Of each new paper the first of its records, in the order in which they were added: so it does not matter
 * what else is in their batch.
 */
export function foundingRecords(
  clusters: readonly RecordCluster[],
  added: readonly PlannedRecord[],
): ReadonlySet<string> {
  const clusterOf = new Map(
    clusters.flatMap((cluster) => cluster.records.map((record) => [record, cluster] as const)),
  );
  const isAdded = new Set(added.map(({ recordId }) => recordId));
  const founded = new Set<RecordCluster | undefined>();
  const founding = added.filter(({ recordId }) => {
    const cluster = clusterOf.get(recordId);
    const isFirst = !founded.has(cluster) && cluster?.records.every((each) => isAdded.has(each));
    founded.add(cluster);
    return isFirst === true;
  });
  return new Set(founding.map(({ recordId }) => recordId));
}
