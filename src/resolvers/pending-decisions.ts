import { type DecisionProperties, graphState, movingImports } from '../graph/index.js';
import { readPending } from '../naming/index.js';
import { batched } from './batched.js';
import { ask, type Context } from './context.js';

/** Asked again in one request where a mutation in between has turned the decision round. */
interface AsIs {
  readonly undoneAt: string | null;
}

/** Whether records of an import, or a thesaurus of a subject, are on their way through the graph. */
const isOnItsWay = batched<AsIs, boolean>(
  async (context, _asIs, importsAndSubjects) => {
    const [moving, [state]] = await Promise.all([
      ask(context, movingImports),
      ask(context, graphState),
    ]);
    const subjects = (state?.pendingThesauri ?? []).map((text) => readPending(text)?.kind);
    const pending = new Set<string | undefined>([...moving.map(({ id }) => id), ...subjects]);
    return new Map(importsAndSubjects.map((each) => [each, pending.has(each)]));
  },
  () => false,
);

/** Whether all that follows from a decision, or from undoing it, is done. */
export async function isApplied(
  context: Context,
  decision: Pick<DecisionProperties, 'kind' | 'subject' | 'members' | 'undoneAt'>,
): Promise<boolean> {
  const { kind, subject, members, undoneAt } = decision;
  const place = kind === 'REMOVE_IMPORT' ? members[0] : kind === 'THESAURUS' ? subject : undefined;
  return place === undefined || !(await isOnItsWay(context, { undoneAt }, place));
}
