import { RULES_VERSION } from '../derivation/index.js';
import { type Engine, graphState } from '../graph/index.js';

/** A sentence where the graph was made by other rules than ours; null where it was made by ours, or is empty. */
export async function otherRules(engine: Engine): Promise<string | null> {
  const [state] = await engine.read(graphState);
  if (state === undefined || state.rules === RULES_VERSION) return null;
  return `It was made by version ${state.rules} of the rules, and this Papergraph has version ${RULES_VERSION}.`;
}
