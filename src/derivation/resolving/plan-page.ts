import type { AliasRow, MayBeRow } from '../../graph/index.js';
import { clusterInTurns, type RecordCluster } from '../../identity/index.js';
import { asDecided, readAliases, underAliases } from '../decisions/index.js';
import type { Resigning } from '../joining/index.js';
import { type DerivedPaper, derivePaper } from '../papers/index.js';
import { gatherPapers, mayBeRow, type OldPaper } from '../planning/index.js';

/** What the rules make of some records, and of all that these may be one with. */
export interface PagePlan {
  /** Records that are decided here; their possible duplicates are all known. */
  readonly core: readonly string[];
  readonly clusters: readonly RecordCluster[];
  /** The papers of the clusters, under the names by which people and journals go now. */
  readonly papers: ReadonlyMap<string, DerivedPaper>;
  /** The papers that these records describe so far. */
  readonly old: readonly OldPaper[];
  readonly aliases: readonly AliasRow[];
  readonly mayBe: readonly MayBeRow[];
}

/** Runs the rules over records of the graph, whatever was derived from them before. */
export async function planPage(
  { transaction, stored, decisions }: Resigning,
  records: readonly string[],
): Promise<PagePlan> {
  const { near, old } = await gatherPapers(transaction, stored, [], records);
  const { clusters, possibleDuplicates } = await clusterInTurns(near.records, near.decisions, near);
  const members = await stored.understand(clusters.flatMap((cluster) => cluster.records).sort());
  const byId = new Map(members.map((record) => [record.recordId, record]));
  const plain = clusters.map(({ key, records: own }) =>
    asDecided(
      derivePaper(
        key,
        own.flatMap((id) => byId.get(id) ?? []),
      ),
      own,
      decisions,
    ),
  );
  const names = await readAliases(transaction, plain);
  return {
    core: [...near.core].sort(),
    clusters,
    papers: new Map(plain.map((paper) => [paper.properties.id, underAliases(paper, names)])),
    old,
    aliases: clusters.flatMap(({ id: of, aliases }) => aliases.map((id) => ({ id, of }))),
    mayBe: possibleDuplicates.map(mayBeRow),
  };
}
