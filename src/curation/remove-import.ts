import type { ChangeTarget } from '../derivation/index.js';
import {
  countPapersLosing,
  type Engine,
  importState,
  type NodesOfImport,
  nodesOfImport,
  papersLosing,
  papersOnlyOf,
  removedAmong,
} from '../graph/index.js';
import { InvalidDecisionError } from '../identity/index.js';
import type { DecisionReason, ImportRemoval } from '../naming/index.js';
import { decide, type MadeDecision } from './decide.js';

/** Papers that are told one by one. */
const EXAMPLES = 10;

/** Why an import goes, and which one comes in its place. */
export interface RemovalReason extends DecisionReason {
  /** The id of the import that replaces it; left out where none does. */
  readonly replacedBy?: string;
}

/**
 * Tells what would go with an import.
 *
 * @throws InvalidDecisionError where there is no such import.
 */
export async function previewRemoval(engine: Engine, id: string): Promise<ImportRemoval> {
  const source = await sourceOf(engine, id);
  const rows = await engine.read(nodesOfImport(id));
  const [losing] = await engine.read(countPapersLosing(id));
  return {
    decision: null,
    import: id,
    source,
    records: countOf(rows, 'Record', false),
    sharedRecords: countOf(rows, 'Record', true),
    papers: countOf(rows, 'Paper', false),
    changedPapers: losing?.papers ?? 0,
    authors: countOf(rows, 'Author', false),
    journals: countOf(rows, 'Journal', false),
    topics: countOf(rows, 'Topic', false),
    goingPapers: await engine.read(papersOnlyOf(id, EXAMPLES)),
    losingPapers: await engine.read(papersLosing(id, EXAMPLES)),
  };
}

/** An import that a decision takes out: what goes with it, and when it is gone. */
export interface MadeRemoval extends Pick<MadeDecision, 'applied'> {
  readonly removal: ImportRemoval;
}

/**
 * Takes out the records that only this import brought, with all that only they described: a decision like
 * others, so the graph is then what it would be if the import had never come, and undoing the decision
 * brings all of it back.
 *
 * @throws InvalidDecisionError where there is no such import.
 */
export async function removeImport(
  target: ChangeTarget,
  id: string,
  { replacedBy, ...why }: RemovalReason,
): Promise<MadeRemoval> {
  const preview = await previewRemoval(target.engine, id);
  const { decision, applied } = await decide(target, async (transaction) => {
    if ((await transaction.run(removedAmong([id]))).length > 0) throw removedAlready(id);
    return {
      subject: 'IMPORT',
      kind: 'REMOVE_IMPORT',
      members: [id],
      from: replacedBy === undefined ? [] : [replacedBy],
      records: [],
      ...why,
    };
  });
  return { removal: { ...preview, decision }, applied };
}

/**
 * Takes out an import whose source was imported in a newer version: what is in both stays, because the
 * newer one has it too. May be called again after a crash in between.
 *
 * @returns null where the older import is removed already, or is the same.
 * @throws InvalidDecisionError where one of the two is not known.
 */
export async function replaceImport(
  target: ChangeTarget,
  replaced: string,
  replacedBy: string,
  by: string | null = null,
): Promise<ImportRemoval | null> {
  const { engine } = target;
  if (replaced === replacedBy) return null;
  const [known] = await engine.read(importState(replaced));
  const removed = await engine.read(removedAmong([replaced]));
  if (removed.length > 0) return null;
  if (known === undefined) throw unknownImport('replaces', replaced);
  const [newer] = await engine.read(importState(replacedBy));
  if (newer === undefined) {
    throw new InvalidDecisionError(
      'replacedBy',
      `There is no import with the id "${replacedBy}", so the older one stays: a source without a record replaces nothing.`,
    );
  }
  const reason = `Replaced by ${newer.source}.`;
  const { removal, applied } = await removeImport(target, replaced, { reason, by, replacedBy });
  await applied;
  return removal;
}

async function sourceOf(engine: Engine, id: string): Promise<string> {
  const [removed] = await engine.read(removedAmong([id]));
  if (removed !== undefined) throw removedAlready(id);
  const [known] = await engine.read(importState(id));
  if (known !== undefined) return known.source;
  throw unknownImport('id', id);
}

function unknownImport(argument: string, id: string): InvalidDecisionError {
  return new InvalidDecisionError(
    argument,
    `The graph has nothing of an import with the id "${id}". Take one from "imports" that brought records.`,
  );
}

function removedAlready(id: string): InvalidDecisionError {
  return new InvalidDecisionError(
    'id',
    `The import "${id}" is removed already; "undoDecision" brings it back, or importing its source again.`,
  );
}

function countOf(
  rows: readonly NodesOfImport[],
  label: NodesOfImport['label'],
  isShared: boolean,
): number {
  return rows.find((row) => row.label === label && row.isShared === isShared)?.nodes ?? 0;
}
