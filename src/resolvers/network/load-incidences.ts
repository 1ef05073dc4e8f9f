import {
  coauthorsOfAny,
  type IncidenceRow,
  incidencesAmong,
  type LinkPapers,
  type PaperFilter,
} from '../../graph/index.js';
import { ask, askForStream, type Context } from '../context.js';

/** Of whom a network is made. */
export type NetworkScope = { readonly kind: 'ALL' } | PartScope;

/** A part of the graph. */
export type PartScope =
  | { readonly kind: 'AMONG'; readonly authors: readonly string[] }
  | { readonly kind: 'AROUND'; readonly author: string; readonly depth: number };

/** The authorships of a network. */
export interface LoadedIncidences {
  readonly rows: AsyncIterable<readonly IncidenceRow[]>;
  /** How many steps away each author is; null where no author is in the middle. */
  readonly steps: ReadonlyMap<string, number> | null;
  /** Whether more authors are within reach than are followed. */
  readonly isReachCut: boolean;
}

/**
 * The greatest number of authors around one: three steps can lead to everyone.
 *
 * @limit authors within `depth` steps of an author
 */
export const MAX_REACH = 10_000;

/** Asks for the authorships of a part: one statement, and around an author one more for each step. */
export async function loadIncidences(
  context: Context,
  scope: PartScope,
  papers: LinkPapers,
): Promise<LoadedIncidences> {
  if (scope.kind === 'AMONG') return loadAmong(context, scope.authors, papers.filter);
  const { steps, isReachCut } = await reach(context, scope, papers);
  return { ...loadAmong(context, [...steps.keys()], papers.filter), steps, isReachCut };
}

/** Papers with too many authors come too: the network leaves them out and says how many. */
function loadAmong(
  context: Context,
  authors: readonly string[],
  filter: PaperFilter,
): LoadedIncidences {
  const papers = { filter, maxAuthorsPerPaper: null };
  const rows = askForStream(context, incidencesAmong(authors, papers, context.engine.dialect));
  return { rows, steps: null, isReachCut: false };
}

/** Everyone within the depth, nearest first. */
async function reach(
  context: Context,
  { author, depth }: { readonly author: string; readonly depth: number },
  papers: LinkPapers,
): Promise<{ readonly steps: ReadonlyMap<string, number>; readonly isReachCut: boolean }> {
  const steps = new Map([[author, 0]]);
  let frontier: readonly string[] = [author];
  for (let step = 1; step <= depth && frontier.length > 0; step += 1) {
    // All that were reached may come back, so only what exceeds them can be new.
    const limit = steps.size + MAX_REACH + 1;
    const statement = coauthorsOfAny(frontier, papers, limit, context.engine.dialect);
    const rows = await ask(context, statement);
    const found = rows.map(({ id }) => id).filter((id) => !steps.has(id));
    const room = MAX_REACH - steps.size;
    frontier = found.slice(0, room);
    for (const id of frontier) steps.set(id, step);
    if (found.length > room) return { steps, isReachCut: true };
  }
  return { steps, isReachCut: false };
}
