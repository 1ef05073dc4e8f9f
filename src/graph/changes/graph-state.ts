import { flag, integer, list, nullable, text } from '../../model/index.js';
import { command, type Statement, statement } from '../statement.js';

/** The one node that tells how far the graph has come. */
const STATE_ID = 'graph';

/** What {@link latestChange} tells, of which the first that is there counts. */
const CHANGE = 's.changes[0], toString(s.version)';

/** How far the graph has come: a version that rises with every change, and the journal's position. */
export interface GraphState {
  readonly version: number;
  /** See {@link latestChange}. */
  readonly change: string;
  /** The version of the rules by which it was derived. */
  readonly rules: number;
  readonly journalSequence: number;
  readonly journalOffset: number;
  /** The subjects of decisions whose thesaurus was changed but is not applied everywhere yet. */
  readonly pendingThesauri: readonly string[];
}

/** The state that a change finds when it begins. */
interface BegunChange {
  readonly version: number;
  /** The ids of the changes before it, the latest first. */
  readonly changes: readonly string[];
}

/**
 * Ids of changes that are remembered besides the latest one: an attempt is looked for within a minute
 * or so, in which other writers may have come in between.
 */
const REMEMBERED_CHANGES = 30;

/**
 * Raises the graph's version. It comes first in every change: the lock on this node makes
 * writers take turns, also those in other processes on the same database. The first write takes the
 * lock, so a write precedes the read: otherwise two writers would raise it to the same version.
 *
 * @param rules the version of the rules by which a graph that is empty will be derived.
 * @param change the id of the change, by which it is found when the answer to its COMMIT is lost.
 */
export function raiseVersion(rules: number, change: string): Statement<BegunChange> {
  return statement<BegunChange>(
    'raiseVersion',
    `MERGE (s:GraphState {id: $id})
     SET s.isChanging = true
     WITH s, coalesce(s.changes, []) AS changes
     SET s.version = coalesce(s.version, 0) + 1, s.rules = coalesce(s.rules, $rules),
       s.changes = [$change] + changes[0..${REMEMBERED_CHANGES}], s.isChanging = null
     RETURN s.version AS version, changes`,
    { id: STATE_ID, rules, change },
    { version: integer, changes: list(text) },
  );
}

/**
 * Notes, in the transaction of a batch, the position in the journal that the graph has reached.
 *
 * @param rules as in {@link raiseVersion}.
 */
export function setJournalPosition(
  { sequence, offset }: { readonly sequence: number; readonly offset: number },
  rules: number,
): Statement<never> {
  return command(
    'setJournalPosition',
    `MERGE (s:GraphState {id: $id})
     SET s.journalSequence = $sequence, s.journalOffset = $offset,
       s.rules = coalesce(s.rules, $rules)`,
    { id: STATE_ID, rules, sequence, offset },
  );
}

/** Notes the subjects whose thesaurus was changed but is not yet applied to all papers; null for none. */
export function setPendingThesauri(subjects: readonly string[] | null): Statement<never> {
  return command(
    'setPendingThesauri',
    'MATCH (s:GraphState {id: $id}) SET s.pendingThesauri = $subjects',
    { id: STATE_ID, subjects },
  );
}

/** The graph's state; no row means that nothing was ever written. */
export const graphState: Statement<GraphState> = statement<GraphState>(
  'graphState',
  `MATCH (s:GraphState {id: $id})
   RETURN coalesce(s.version, 0) AS version, coalesce(${CHANGE}, '') AS change,
     coalesce(s.rules, 0) AS rules, coalesce(s.journalSequence, 0) AS journalSequence,
     coalesce(s.journalOffset, 0) AS journalOffset,
     coalesce(s.pendingThesauri, []) AS pendingThesauri`,
  { id: STATE_ID },
  {
    version: integer,
    change: text,
    rules: integer,
    journalSequence: integer,
    journalOffset: integer,
    pendingThesauri: list(text),
  },
);

/**
 * A text that is another one after every change, and never that of another graph: the id of the latest
 * change, which is random. A graph from before changes had ids has its version; no row means that nothing
 * was ever written.
 */
export const latestChange: Statement<{ readonly change: string }> = statement(
  'latestChange',
  `MATCH (s:GraphState {id: $id})
   RETURN coalesce(${CHANGE}) AS change`,
  { id: STATE_ID },
  { change: text },
);

/** How far an import has come; see the properties of `Import`. */
export interface ImportState {
  readonly source: string;
  readonly isFinished: boolean | null;
  readonly newRecords: number;
  readonly updatedRecords: number;
}

/** Whether an import is known, what its records brought, and whether it came to its end. */
export function importState(id: string): Statement<ImportState> {
  return statement<ImportState>(
    'importState',
    `MATCH (i:Import {id: $id})
     RETURN i.source AS source, i.isFinished AS isFinished,
       coalesce(i.newRecords, 0) AS newRecords, coalesce(i.updatedRecords, 0) AS updatedRecords`,
    { id },
    {
      source: text,
      isFinished: nullable(flag),
      newRecords: integer,
      updatedRecords: integer,
    },
  );
}

/** How many imports never came to their end, and have names that nobody has joined since. */
export const unjoinedImports: Statement<{ readonly imports: number }> = statement(
  'unjoinedImports',
  `MATCH (i:Import)
   WHERE NOT coalesce(i.isFinished, false) AND NOT coalesce(i.areNamesJoined, false)
   RETURN count(i) AS imports`,
  {},
  { imports: integer },
);

/** Notes that the names of imports that were cut are joined, until these go on. */
export const markNamesJoined: Statement<never> = command(
  'markNamesJoined',
  `MATCH (i:Import) WHERE NOT coalesce(i.isFinished, false)
   SET i.areNamesJoined = true`,
);
