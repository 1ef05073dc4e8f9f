import { papersOfGroup } from '../../network/index.js';
import type { FoundNetwork } from './find-network.js';
import { knownNumber, type NodeRow, nodeRow } from './node-rows.js';
import { withShownNumbers } from './shown-numbers.js';

/** A cluster as the schema reads it. */
export interface ClusterRow {
  readonly id: number;
  readonly size: number;
  readonly internalLinks: number;
  readonly internalStrength: number;
  readonly externalStrength: number;
  readonly averageYear: number | null;
  /** So many of its nodes, the strongest first. */
  readonly nodes: (count: number) => readonly NodeRow[];
  /** The ids of the papers most typical of it; computed once, on demand. */
  readonly paperIds: () => readonly string[];
}

/** From how many papers a cluster gets its label, topics and journals. */
const SPEAKING_PAPERS = 100;

/** The clusters of a network, the largest first. */
export function clusterRows(found: FoundNetwork): readonly ClusterRow[] {
  return found.analysis.clusters.map(({ cluster, nodes, averageYear, ...summary }) => {
    let papers: readonly string[] | null = null;
    return {
      ...withShownNumbers(summary),
      id: cluster + 1,
      averageYear: knownNumber(averageYear),
      nodes: (count) => Array.from(nodes.subarray(0, count), (node) => nodeRow(found, node)),
      paperIds: () => {
        papers ??= speakingPapers(found, nodes);
        return papers;
      },
    };
  });
}

function speakingPapers({ table, analysis }: FoundNetwork, nodes: Uint32Array): string[] {
  return papersOfGroup(table, analysis.network, nodes, SPEAKING_PAPERS).map(
    ({ paper }) => table.papers[paper] ?? '',
  );
}
