import { clusterColour } from './cluster-colours.js';

/** Beside nine of the colours of clusters: the tenth of those is nearly the grey of what has no colour. */
const TENTH = '#3d2c8d';
const SHOWN = 10;

/** An institution that has a colour of its own. */
export interface InstitutionColour {
  readonly institution: string;
  readonly colour: string;
  readonly nodes: number;
}

/** The ten institutions of most nodes with their colours; equally large ones by name. */
export function institutionColours(
  institutions: Iterable<string | null | undefined>,
): readonly InstitutionColour[] {
  const counts = new Map<string, number>();
  for (const name of institutions) {
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, nodes], [b, others]) => others - nodes || (a < b ? -1 : 1))
    .slice(0, SHOWN)
    .map(([institution, nodes], index) => ({
      institution,
      nodes,
      colour: index === SHOWN - 1 ? TENTH : clusterColour(index + 1),
    }));
}
