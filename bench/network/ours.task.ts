import {
  buildNetwork,
  clusterByLeiden,
  collectIncidences,
  type Incidence,
  measureCentralities,
  tabulate,
} from '../../src/network/index.js';
import type { Task } from '../support/index.js';
import { decodeInput, type RaceAnswer } from './input.js';
import { madeIncidences } from './made-incidences.js';

/** From authorships to a clustered, ranked network: counting the links is part of our time. */
export const task: Task<readonly Incidence[]> = {
  prepare: (input) => [...madeIncidences(decodeInput(input).corpus)],
  run: (input, incidences): RaceAnswer => {
    const { maxAuthorsPerPaper, iterations, seed } = decodeInput(input);
    const start = performance.now();
    const before = process.cpuUsage();
    const table = tabulate(collectIncidences(incidences));
    const { graph } = buildNetwork(table, {
      counting: 'FULL',
      maxMembersPerPaper: maxAuthorsPerPaper,
    });
    const built = performance.now();
    const { modularity, sizes } = clusterByLeiden(graph, { iterations, seed });
    const clustered = performance.now();
    measureCentralities(graph, ['PAGE_RANK']);
    const { user, system } = process.cpuUsage(before);
    return {
      version: process.version,
      nodes: graph.nodeCount,
      links: graph.neighbours.length / 2,
      buildSeconds: (built - start) / 1000,
      clusterSeconds: (clustered - built) / 1000,
      pageRankSeconds: (performance.now() - clustered) / 1000,
      cpuSeconds: (user + system) / 1e6,
      modularity,
      clusters: sizes.length,
      peakRssBytes: process.resourceUsage().maxRSS * 1024,
    };
  },
};
