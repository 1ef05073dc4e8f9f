import { text } from '../../model/index.js';
import { LABELS } from '../schema-items.js';
import { command, isListed, type Statement, statement } from '../statement.js';

/** The node with the journal's position and the latest changes stays when all else goes, and so do jobs. */
const KEPT: ReadonlySet<string> = new Set(['GraphState', 'ImportJob']);

/** Deletes every node of ours with its edges, label by label, but for the graph's state. */
export const clearGraph: readonly Statement<never>[] = LABELS.filter(
  (label) => !KEPT.has(label),
).map((label) =>
  command(
    `clear${label}s`,
    `MATCH (n:${label}) DETACH DELETE n`,
    {},
    isListed(label) ? { label, ids: 'all' } : undefined,
  ),
);

/** The most imports, and the most decisions, that are read: enough to see whether a graph holds more. */
export function importsAndDecisions(
  limit: number,
): Statement<{ readonly label: string; readonly id: string }> {
  return statement(
    'importsAndDecisions',
    ['Import', 'Decision']
      .map((label) => `MATCH (n:${label}) RETURN '${label}' AS label, n.id AS id LIMIT $limit`)
      .join('\nUNION ALL\n'),
    { limit },
    { label: text, id: text },
  );
}
