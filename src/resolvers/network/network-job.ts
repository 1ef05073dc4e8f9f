import type { Centrality, LayoutWish, NetworkJob } from '../../network/index.js';
import { buildOptionsOf, type ReadOptions } from './read-options.js';

/** The measures by the names of their fields. */
export const CENTRALITY_FIELDS = {
  degree: 'DEGREE',
  strength: 'STRENGTH',
  closeness: 'CLOSENESS',
  harmonic: 'HARMONIC',
  betweenness: 'BETWEENNESS',
  eigenvector: 'EIGENVECTOR',
  pageRank: 'PAGE_RANK',
} as const satisfies Readonly<Record<string, Centrality>>;

/** What must be computed for the fields that a query asks for, and no more. */
export function networkJobOf(options: ReadOptions, selected: ReadonlySet<string>): NetworkJob {
  const { resolution, seed, minClusterSize } = options;
  const centralities = Object.entries(CENTRALITY_FIELDS).flatMap(([field, measure]) =>
    isMeasureSelected(field, selected) ? [measure] : [],
  );
  const layout = layoutOf(selected);
  const hasClusters = layout !== undefined || isClustered(selected);
  return {
    build: buildOptionsOf(options),
    ...(hasClusters && { clustering: { resolution, seed, minClusterSize } }),
    ...(layout !== undefined && { layout }),
    centralities,
    hasStatistics: [...selected].some(isOfAllPaths),
    sampling: { seed },
  };
}

/** Whether a query asks for something that follows from clusters. */
export function isClustered(selected: ReadonlySet<string>): boolean {
  return CLUSTERED.some((path) => selected.has(path));
}

const CLUSTERED = ['clusters', 'nodes.cluster', 'statistics.modularity'];

/** Whether a query asks where nodes lie. */
export function isLaidOut(selected: ReadonlySet<string>): boolean {
  return layoutOf(selected) !== undefined;
}

/** Positions that a file has where it can; no field of the API has this name. */
export const POSITIONS_IF_FEW = 'nodes.position?';

function layoutOf(selected: ReadonlySet<string>): LayoutWish | undefined {
  if (NODE_PATHS.some((path) => selected.has(`${path}.position`))) return 'OR_REFUSE';
  return selected.has(POSITIONS_IF_FEW) ? 'OR_LEAVE_OUT' : undefined;
}

/** Whether a field of the statistics needs searches through the network; clusters tell their modularity. */
function isOfAllPaths(path: string): boolean {
  return path.startsWith('statistics.') && !FROM_CLUSTERS.has(path);
}

const FROM_CLUSTERS: ReadonlySet<string> = new Set([
  'statistics.modularity',
  'statistics.__typename',
]);

/** Whether a query asks for a measure of nodes, wherever it shows nodes. */
export function isMeasureSelected(field: string, selected: ReadonlySet<string>): boolean {
  return NODE_PATHS.some((path) => selected.has(`${path}.centrality.${field}`));
}

/** Whether a query asks where the authors of a network work. */
export function isInstitutionSelected(selected: ReadonlySet<string>): boolean {
  return NODE_PATHS.some((path) => selected.has(`${path}.institution`));
}

const NODE_PATHS = ['nodes', 'clusters.topAuthors'];
