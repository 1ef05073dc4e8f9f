import { clusterColour, institutionColours } from '../../../src/network/picture/index.js';
import type { LegendEntry } from './legend.js';
import { colourOf as chosenColour } from './question.js';
import type { Network, NetworkNode } from './read-network.js';
import type { NetworkSearch } from './search.js';
import { yearColour, yearScale } from './year-colours.js';

/** The colours of circles, and what they mean. */
interface Colours {
  readonly colourOf: (node: NetworkNode) => string;
  readonly legend: readonly LegendEntry[];
}

/** The colours that an address asks for. */
export function colours(network: Network, search: NetworkSearch): Colours {
  return WAYS[chosenColour(search)](network);
}

const WAYS = { cluster: byCluster, year: byYear, institution: byInstitution } as const;

const CLUSTERS_TOLD = 10;

function byCluster({ clusters }: Network): Colours {
  return {
    colourOf: ({ cluster }) => clusterColour(cluster),
    legend: clusters.slice(0, CLUSTERS_TOLD).map(({ cluster, label }) => ({
      colour: clusterColour(cluster),
      text: label,
    })),
  };
}

function byYear({ nodes }: Network): Colours {
  const years = yearScale(nodes);
  return { colourOf: ({ averageYear }) => yearColour(years, averageYear), legend: years.steps };
}

/**
 * The largest have colours; all others are grey, as are those of which no paper tells it. Authors in the circle
 * of a cluster count as any other, so that no colour changes when it opens.
 */
function byInstitution({ nodes }: Network): Colours {
  const authors = nodes.flatMap(({ institution, institutions }) => institutions ?? [institution]);
  const { largest, colourOf } = institutionColours(authors);
  const told = largest.map(({ institution, colour, nodes: count }) => ({
    colour,
    text: `${institution} (${count})`,
  }));
  const others = authors.length - largest.reduce((sum, { nodes: count }) => sum + count, 0);
  const grey = { colour: colourOf(null), text: `others, or not known (${others})` };
  return {
    colourOf: ({ institution }) => colourOf(institution),
    legend: others > 0 ? [...told, grey] : told,
  };
}
