import {
  coauthorsOfAny,
  incidencesAmong,
  type LinkPapers,
  type PaperFilter,
} from '../graph/index.js';
import { buildCoauthorNetwork, type Counting, type Link } from '../network/index.js';
import { ask, type Context } from './context.js';
import { authorById } from './node-loaders.js';

/** What network is asked for. */
export interface EgoNetworkQuestion {
  readonly author: string;
  readonly depth: number;
  /** Authors at the most. */
  readonly first: number;
  readonly filter: PaperFilter;
  readonly options: {
    readonly counting: Counting;
    readonly minStrength: number;
    readonly maxAuthorsPerPaper: number;
  };
}

export interface NodeRow {
  readonly authorId: string;
  readonly paperCount: number;
  readonly linkCount: number;
  readonly totalLinkStrength: number;
}

export interface LinkRow extends Omit<Link, 'source' | 'target' | 'papers'> {
  readonly sourceId: string;
  readonly targetId: string;
  readonly paperCount: number;
  readonly sharedPapers: readonly string[];
}

export interface EgoNetwork {
  readonly nodes: readonly NodeRow[];
  readonly links: readonly LinkRow[];
  readonly truncated: boolean;
  readonly truncatedBy: readonly string[];
}

/** The network around one author: one statement a step, and one for all authorships. */
export async function loadEgoNetwork(
  context: Context,
  question: EgoNetworkQuestion,
): Promise<EgoNetwork> {
  const { options, filter } = question;
  if ((await authorById(context, null, question.author)) === null) return EMPTY;
  const papers: LinkPapers = { filter, maxAuthorsPerPaper: options.maxAuthorsPerPaper };
  const { authors, isCut } = await reach(context, question, papers);
  const rows = await ask(context, incidencesAmong(authors, papers, context.engine.dialect));
  const { nodes, links } = buildCoauthorNetwork(rows, options);
  return {
    nodes: nodes.map(({ author, ...node }) => ({ authorId: author, ...node })),
    links: links.map(({ source, target, papers: shared, ...link }) => ({
      ...link,
      sourceId: source,
      targetId: target,
      paperCount: shared.length,
      sharedPapers: shared,
    })),
    truncated: isCut,
    truncatedBy: isCut ? ['FIRST'] : [],
  };
}

const EMPTY: EgoNetwork = { nodes: [], links: [], truncated: false, truncatedBy: [] };

/** Everyone within the depth, nearest first, until there are as many as were asked for. */
async function reach(
  context: Context,
  { author, depth, first }: EgoNetworkQuestion,
  papers: LinkPapers,
): Promise<{ readonly authors: readonly string[]; readonly isCut: boolean }> {
  const reached = new Set([author]);
  let frontier: readonly string[] = [author];
  for (let step = 0; step < depth && frontier.length > 0; step += 1) {
    // All that were reached may come back, so only what exceeds them can be new.
    const limit = reached.size + first + 1;
    const rows = await ask(
      context,
      coauthorsOfAny(frontier, papers, limit, context.engine.dialect),
    );
    const found = rows.map(({ id }) => id).filter((id) => !reached.has(id));
    const room = Math.max(first - reached.size, 0);
    frontier = found.slice(0, room);
    for (const id of frontier) reached.add(id);
    if (found.length > room) return { authors: [...reached], isCut: true };
  }
  return { authors: [...reached], isCut: false };
}
