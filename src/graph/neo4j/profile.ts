import type { PlanStep } from '../engine.js';
import type { ProfiledPlan } from './driver.js';

/** The steps of a plan that ran: a tree in which what feeds a step is below it. */
export function stepsOf(plan: ProfiledPlan | false, depth = 0): readonly PlanStep[] {
  if (plan === false) return [];
  const { operatorType, arguments: details, rows, dbHits, children } = plan;
  const said: unknown = details['Details'];
  const step: PlanStep = {
    // Neo4j puts the database behind the name: "NodeIndexSeek@neo4j".
    operator: [operatorType.replace(/@.*$/, ''), typeof said === 'string' ? said : '']
      .join(' ')
      .trim(),
    depth,
    rows,
    databaseHits: dbHits,
    milliseconds: null,
  };
  return [step, ...children.flatMap((child) => stepsOf(child, depth + 1))];
}
