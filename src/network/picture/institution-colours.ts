import { clusterColour } from './cluster-colours.js';

/** Beside nine of the colours of clusters: the tenth of those is nearly the grey of what has no colour. */
const TENTH = '#3d2c8d';
const SHOWN = 10;

/** An institution that has a colour of its own. */
interface InstitutionColour {
  readonly institution: string;
  readonly colour: string;
  readonly nodes: number;
}

/** The colours of nodes by their institutions. */
interface InstitutionColours {
  /** Those with a colour, the one of most nodes first; equally large ones by name. */
  readonly largest: readonly InstitutionColour[];
  /** The grey of what has no cluster for any other institution, and for none. */
  readonly colourOf: (institution: string | null | undefined) => string;
}

/** The ten institutions of most nodes have colours of their own. */
export function institutionColours(
  institutions: Iterable<string | null | undefined>,
): InstitutionColours {
  const counts = new Map<string, number>();
  for (const name of institutions) {
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const largest = [...counts]
    .sort(([a, nodes], [b, others]) => others - nodes || (a < b ? -1 : 1))
    .slice(0, SHOWN)
    .map(([institution, nodes], index) => ({
      institution,
      nodes,
      colour: index === SHOWN - 1 ? TENTH : clusterColour(index + 1),
    }));
  const colours = new Map(largest.map(({ institution, colour }) => [institution, colour]));
  return {
    largest,
    colourOf: (institution) => colours.get(institution ?? '') ?? clusterColour(null),
  };
}
