import { activeDecisions, type DecisionProperties, decisionById } from '../graph/index.js';
import type { Reader } from './reader.js';

/**
 * The decisions that count, in the order in which they were made. Of the thesauri of a subject the latest
 * counts; whoever undoes it has the one before again.
 *
 * @param known thesauri by id, with their lines: kept by the caller, as they are long and never change.
 */
export async function decisionsInForce(
  reader: Reader,
  known: Map<string, DecisionProperties> = new Map(),
): Promise<readonly DecisionProperties[]> {
  const rows = (await reader.run(activeDecisions)).map(({ decision }) => decision);
  const latest = new Map(rows.filter(isThesaurus).map(({ subject, id }) => [subject, id]));
  const decisions: DecisionProperties[] = [];
  for (const row of rows) {
    if (!isThesaurus(row)) decisions.push(row);
    else if (latest.get(row.subject) === row.id) {
      decisions.push(known.get(row.id) ?? (await readWhole(reader, row, known)));
    }
  }
  return decisions;
}

function isThesaurus({ kind }: DecisionProperties): boolean {
  return kind === 'THESAURUS';
}

async function readWhole(
  reader: Reader,
  row: DecisionProperties,
  known: Map<string, DecisionProperties>,
): Promise<DecisionProperties> {
  const [whole] = await reader.run(decisionById(row.id));
  const decision = whole?.decision ?? row;
  known.set(row.id, decision);
  return decision;
}
