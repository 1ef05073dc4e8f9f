import type { NetworkView, ViewLink, ViewNode, ViewPosition } from './network-view.js';

/** A column of nodes or links, for the formats that name and type each. */
export interface Attribute<Row> {
  readonly name: string;
  readonly type: 'integer' | 'double' | 'string';
  /** Null is left out, or an empty cell. */
  readonly read: (row: Row) => number | string | null;
}

/** What formats tell of a node besides id and label. */
export function nodeAttributes({
  centralityNames,
  clusterLabels,
  hasInstitutions,
}: NetworkView): readonly Attribute<ViewNode>[] {
  const measures = centralityNames.map(
    (name, index): Attribute<ViewNode> => ({
      name,
      type: 'double',
      read: ({ centralities }) => centralities[index] ?? null,
    }),
  );
  return [
    ...NODE_ATTRIBUTES,
    ...(clusterLabels.length > 0 ? [labelsOf(clusterLabels)] : []),
    ...(hasInstitutions ? [INSTITUTION] : []),
    ...measures,
  ];
}

/** Where a node lies, for formats that have no other place for it; none where nothing is laid out. */
export function positionAttributes({ isLaidOut }: NetworkView): readonly Attribute<ViewNode>[] {
  return isLaidOut ? POSITION_ATTRIBUTES : [];
}

/** Igraph and Gephi know these two by their names; y grows upwards for them, as in GEXF. */
const POSITION_ATTRIBUTES: readonly Attribute<ViewNode>[] = [
  { name: 'x', type: 'double', read: ({ position }) => position?.x ?? null },
  { name: 'y', type: 'double', read: ({ position }) => upwards(position) },
];

/** The y of programs in which it grows upwards; 0 and not -0. */
export function upwards(position: ViewPosition | null): number | null {
  return position === null ? null : 0 - position.y;
}

const NODE_ATTRIBUTES: readonly Attribute<ViewNode>[] = [
  { name: 'papers', type: 'integer', read: ({ papers }) => papers },
  { name: 'links', type: 'integer', read: ({ links }) => links },
  {
    name: 'totalLinkStrength',
    type: 'double',
    read: ({ totalLinkStrength }) => totalLinkStrength,
  },
  { name: 'averageYear', type: 'double', read: ({ averageYear }) => averageYear },
  { name: 'firstYear', type: 'integer', read: ({ firstYear }) => firstYear },
  { name: 'lastYear', type: 'integer', read: ({ lastYear }) => lastYear },
  { name: 'cluster', type: 'integer', read: ({ cluster }) => cluster },
  { name: 'url', type: 'string', read: ({ url }) => url },
];

/** Programs colour and group by a name as well as by a number. */
function labelsOf(clusterLabels: readonly string[]): Attribute<ViewNode> {
  return {
    name: 'clusterLabel',
    type: 'string',
    read: ({ cluster }) => (cluster === null ? null : (clusterLabels[cluster - 1] ?? null)),
  };
}

const INSTITUTION: Attribute<ViewNode> = {
  name: 'institution',
  type: 'string',
  read: ({ institution }) => institution,
};

/** What formats tell of a link besides its ends and strength. */
export const LINK_ATTRIBUTES: readonly Attribute<ViewLink>[] = [
  { name: 'papers', type: 'integer', read: ({ papers }) => papers },
  { name: 'firstYear', type: 'integer', read: ({ firstYear }) => firstYear },
  { name: 'lastYear', type: 'integer', read: ({ lastYear }) => lastYear },
];
