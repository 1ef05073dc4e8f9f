import { type Resolution, ResolvedKind } from '../../schema/index.js';
import {
  RESOLVED_KINDS,
  type ResolvedName,
  type ResolveReport,
  type Task as ServerTask,
} from '../../tasks/index.js';
import { type DecisionRow, toDecision } from '../deciding.js';

/** A task as the schema shows it. */
export interface ShownTask extends Omit<ServerTask, 'decision' | 'resolution'> {
  readonly decision: DecisionRow | null;
  readonly resolution: Resolution | null;
}

/** A task for the schema. */
export function shownTask({ decision, resolution, ...task }: ServerTask): ShownTask {
  return {
    ...task,
    decision: decision === null ? null : toDecision(decision),
    resolution: resolution === null ? null : shownResolution(resolution),
  };
}

const KINDS: Readonly<Record<ResolvedName, ResolvedKind>> = {
  rekeyed: ResolvedKind.REKEYED,
  papersJoined: ResolvedKind.PAPERS_JOINED,
  papersParted: ResolvedKind.PAPERS_PARTED,
  papersMended: ResolvedKind.PAPERS_MENDED,
  papersGone: ResolvedKind.PAPERS_GONE,
  possibleDuplicates: ResolvedKind.POSSIBLE_DUPLICATES,
  nodesMended: ResolvedKind.NODES_MENDED,
  authorsJoined: ResolvedKind.AUTHORS_JOINED,
  authorsParted: ResolvedKind.AUTHORS_PARTED,
  journalsJoined: ResolvedKind.JOURNALS_JOINED,
  journalsParted: ResolvedKind.JOURNALS_PARTED,
};

function shownResolution(report: ResolveReport): Resolution {
  const changes = RESOLVED_KINDS.map((name) => ({ kind: KINDS[name], ...report[name] }));
  const { isDryRun, records } = report;
  return { isDryRun, records, changes: changes.filter(({ count }) => count > 0) };
}
