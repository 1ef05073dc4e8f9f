import type { GraphQLSchema } from 'graphql';
import { type MemberKind, shownNumber, type WindowSummary } from '../../network/index.js';
import { WindowInput } from '../../schema/index.js';
import { badArgument } from '../bad-argument.js';
import type { Context } from '../context.js';
import { type CutRow, cutRow } from './cut-rows.js';
import { findNetwork, type NetworkQuestion } from './find-network.js';

/** A window as the schema reads it. */
export interface WindowRow extends Omit<WindowSummary, 'cuts'> {
  readonly truncated: boolean;
  readonly truncatedBy: readonly CutRow[];
}

/**
 * The windows of a network.
 *
 * @throws GraphQLError BAD_USER_INPUT for windows of less than a year.
 */
export async function networkWindows(
  context: Context,
  schema: GraphQLSchema,
  question: NetworkQuestion,
  window: WindowInput | null | undefined,
): Promise<readonly WindowRow[]> {
  const { years, step, cumulative } = { ...new WindowInput(), ...window };
  checkYears('window.years', years);
  if (step !== null && step !== undefined) checkYears('window.step', step);
  const windows = { years, isCumulative: cumulative, ...(step && { step }) };
  const job = { ...question.job, windows };
  const { analysis } = await findNetwork(context, schema, { ...question, job });
  return (analysis.windows ?? []).map((each) => windowRow(question.kind, each));
}

function windowRow(kind: MemberKind, { cuts, ...summary }: WindowSummary): WindowRow {
  return {
    ...summary,
    density: shownNumber(summary.density),
    transitivity: shownNumber(summary.transitivity),
    averageDegree: shownNumber(summary.averageDegree),
    averageStrength: shownNumber(summary.averageStrength),
    truncated: cuts.length > 0,
    truncatedBy: cuts.map((cut) => cutRow(kind, cut)),
  };
}

function checkYears(name: string, value: number): void {
  if (value < 1) throw badArgument(name, `"${name}" is ${value}; give 1 or more.`);
}
