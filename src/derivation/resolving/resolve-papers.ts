import {
  clearDescribes,
  clearMayBe,
  type DescribesRow,
  papersWithoutRecords,
  storedDescribes,
  storedMayBe,
  writeDescribes,
  writeMayBe,
} from '../../graph/index.js';
import { matchAliases, type Resigning } from '../joining/index.js';
import { runUnlessEmpty } from '../nodes/index.js';
import { type PagePlan, planPage } from './plan-page.js';
import { propertyFingerprint } from './property-fingerprint.js';
import type { ResolveNotes } from './resolve-report.js';
import { type Rewriting, rewritePapers } from './rewrite-papers.js';
import { readStoredPapers, type StoredPaper, unlikeParts } from './stored-paper.js';

/** Decides again which papers these records describe, and writes what the graph has otherwise. */
export async function resolvePapers(
  work: Resigning,
  notes: ResolveNotes,
  records: readonly string[],
): Promise<void> {
  const { transaction } = work;
  const plan = await planPage(work, records);
  const ids = [...new Set([...plan.papers.keys(), ...plan.old.map(({ id }) => id)])].sort();
  const stored = await readStoredPapers(transaction, ids);
  const rewritings = rewritingsOf(plan, ids, stored);
  noteMembership(plan, stored, notes);
  noteMended(plan, rewritings, notes);
  const moved = await movedRecords(work, plan);
  await runUnlessEmpty(
    transaction,
    moved.map(({ record }) => record),
    clearDescribes,
  );
  await rewritePapers(work, rewritings);
  await runUnlessEmpty(transaction, moved, writeDescribes);
  const there = [...plan.papers.keys()].sort();
  await matchAliases(transaction, 'Paper', there, plan.aliases);
  await resolvePairs(work, plan, notes);
}

/** Takes away papers that no record describes. */
export async function removeEmptyPapers(
  work: Resigning,
  notes: ResolveNotes,
  papers: readonly string[],
): Promise<void> {
  const empty = (await work.transaction.run(papersWithoutRecords(papers))).map(({ id }) => id);
  if (empty.length === 0) return;
  const stored = await readStoredPapers(work.transaction, empty);
  for (const id of empty) notes.note('papersGone', { ids: [id], names: [titleOf(stored.get(id))] });
  await rewritePapers(
    work,
    empty.map((id) => ({ id, stored: stored.get(id) ?? null, paper: null, parts: [] })),
  );
}

function rewritingsOf(
  plan: PagePlan,
  ids: readonly string[],
  stored: ReadonlyMap<string, StoredPaper>,
): readonly Rewriting[] {
  return ids.flatMap((id): readonly Rewriting[] => {
    const paper = plan.papers.get(id) ?? null;
    const known = stored.get(id) ?? null;
    if (paper === null || known === null) return [{ id, stored: known, paper, parts: [] }];
    const parts = unlikeParts(known, paper);
    return parts.length === 0 ? [] : [{ id, stored: known, paper, parts }];
  });
}

/** Records whose edges to papers are not the one that they should have. */
async function movedRecords(
  { transaction }: Resigning,
  { clusters }: PagePlan,
): Promise<readonly DescribesRow[]> {
  const paperOf = new Map(
    clusters.flatMap(({ id, records }) => records.map((record) => [record, id] as const)),
  );
  const rows = await transaction.run(storedDescribes([...paperOf.keys()].sort()));
  return rows.flatMap(({ record, papers }) => {
    const paper = paperOf.get(record);
    const isRight = papers.length === 1 && papers[0] === paper;
    return paper === undefined || isRight ? [] : [{ record, paper }];
  });
}

/** Says which papers become one, and which become several. */
function noteMembership(
  { clusters, old }: PagePlan,
  stored: ReadonlyMap<string, StoredPaper>,
  notes: ResolveNotes,
): void {
  for (const { id, records } of clusters) {
    const before = old.filter((paper) => paper.records.some((record) => records.includes(record)));
    if (before.length < 2) continue;
    const ids = before.map((paper) => paper.id);
    notes.note('papersJoined', example([id, ...ids], stored), before.length - 1);
  }
  for (const { id, records } of old) {
    const after = clusters.filter((paper) => paper.records.some((one) => records.includes(one)));
    if (after.length < 2) continue;
    const ids = after.map((paper) => paper.id);
    notes.note('papersParted', example([id, ...ids], stored), after.length - 1);
  }
}

function example(ids: readonly string[], stored: ReadonlyMap<string, StoredPaper>) {
  const distinct = [...new Set(ids)];
  const titles = distinct.map((id) => titleOf(stored.get(id))).filter((title) => title !== '');
  return { ids: distinct, names: [...new Set(titles)] };
}

function noteMended(
  { old }: PagePlan,
  rewritings: readonly Rewriting[],
  notes: ResolveNotes,
): void {
  const known = new Set(old.map(({ id }) => id));
  for (const { id, stored, paper, parts } of rewritings) {
    // What goes, or comes, by joining and parting is told there.
    if (stored === null || paper === null) continue;
    const how = known.has(id) ? parts.join(', ') : 'records';
    notes.note('papersMended', { ids: [id], names: [`${titleOf(stored)} (${how})`] });
  }
}

function titleOf(stored: StoredPaper | undefined): string {
  const title = stored?.properties['title'];
  return typeof title === 'string' ? title : '';
}

/** Pairs that may be one paper, as the rules find them now. */
async function resolvePairs(
  { transaction }: Resigning,
  { core, mayBe }: PagePlan,
  notes: ResolveNotes,
): Promise<void> {
  const before = new Map(
    (await transaction.run(storedMayBe(core))).map((row) => [pairText(row), row] as const),
  );
  const after = new Map(mayBe.map((row) => [pairText(row), row] as const));
  const unlike = [
    ...[...before].filter(([key]) => !after.has(key)),
    ...[...after].filter(([key]) => !before.has(key)),
  ].map(([, row]) => row);
  const pairs = new Map(unlike.map(({ a, b }) => [`${a} ${b}`, { ids: [a, b], names: [] }]));
  if (pairs.size === 0) return;
  for (const pair of pairs.values()) notes.note('possibleDuplicates', pair);
  await transaction.run(clearMayBe(core));
  await runUnlessEmpty(transaction, mayBe, writeMayBe);
}

function pairText(row: {
  readonly a: string;
  readonly b: string;
  readonly properties: Readonly<Record<string, unknown>>;
}): string {
  return `${row.a} ${row.b} ${propertyFingerprint(row.properties)}`;
}
