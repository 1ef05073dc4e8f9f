import { DRAWING, type Frame, frameAround, lineWidth } from '../../../src/network/picture/index.js';
import { colours } from './colours.js';
import type { LegendEntry } from './legend.js';
import { CHANGE_COLOURS, changeOf, newSince } from './link-changes.js';
import type { Network, NetworkLink, NetworkNode } from './read-network.js';
import type { NetworkSearch } from './search.js';

/** A node as it is drawn. */
export interface DrawnNode {
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: string;
}

/** A link as it is drawn. */
export interface DrawnLink {
  /** The ids of both ends, with `~` between. */
  readonly key: string;
  readonly source: string;
  readonly target: string;
  /** In pixels of the whole picture. */
  readonly width: number;
  readonly colour: string;
  readonly opacity: number;
  readonly isDotted: boolean;
}

/** What is drawn, whatever draws it. */
export interface Drawn {
  readonly nodes: readonly DrawnNode[];
  readonly links: readonly DrawnLink[];
  readonly legend: readonly LegendEntry[];
  readonly frame: Frame;
}

const SMALLEST = 4;
const LARGEST = 24;

/** Puts sizes, colours and widths to the places of the API. */
export function drawNetwork(network: Network, search: NetworkSearch): Drawn {
  const { colourOf, legend } = colours(network, search);
  const radiusOf = radiiBy(network.nodes, search.size ?? 'papers');
  const nodes = network.nodes
    .filter((node) => isInYears(node, search))
    .map((node) => ({
      id: node.id,
      label: node.label,
      x: node.position?.x ?? 0,
      y: node.position?.y ?? 0,
      radius: radiusOf(node),
      colour: colourOf(node),
    }));
  return {
    nodes,
    links: drawLinks(network, search, nodes),
    legend: [...changesTold(search), ...legend],
    // Of the whole network, whatever of it is shown: nothing moves with the years.
    frame: frameAround(network.nodes.flatMap(({ position }) => position ?? [])),
  };
}

function drawLinks(
  { links }: Network,
  search: NetworkSearch,
  nodes: readonly DrawnNode[],
): readonly DrawnLink[] {
  const shown = new Set(nodes.map(({ id }) => id));
  const strongest = links.reduce((most, { strength }) => Math.max(most, strength), 0);
  return links
    .filter((link) => shown.has(link.source) && shown.has(link.target))
    .sort((one, other) => one.strength - other.strength)
    .flatMap((link) => {
      const look = lookOf(link, search);
      if (look === null) return [];
      const { source, target, strength } = link;
      const width = lineWidth(strength, strongest);
      return [{ key: `${source}~${target}`, source, target, width, ...look }];
    });
}

const USUAL_LOOK = { colour: DRAWING.line, opacity: DRAWING.lineOpacity, isDotted: false };

/** Null for a link that is not drawn. */
function lookOf(
  link: NetworkLink,
  search: NetworkSearch,
): Pick<DrawnLink, 'colour' | 'opacity' | 'isDotted'> | null {
  const change = search.changes === undefined ? null : changeOf(link, search);
  if (change !== null) {
    return { colour: CHANGE_COLOURS[change], opacity: 0.8, isDotted: change === 'lost' };
  }
  return isInYears(link, search) ? USUAL_LOOK : null;
}

/** Whether something has papers in the years of the address; what tells no year always has. */
export function isInYears(
  { firstYear, lastYear }: { readonly firstYear: number | null; readonly lastYear: number | null },
  { from, to }: NetworkSearch,
): boolean {
  if (firstYear === null || lastYear === null) return true;
  return lastYear >= (from ?? lastYear) && firstYear <= (to ?? firstYear);
}

function radiiBy(
  nodes: readonly NetworkNode[],
  size: NonNullable<NetworkSearch['size']>,
): (node: NetworkNode) => number {
  // The API's own circles are by papers, and keep clear of one another.
  if (size === 'papers') return ({ position }) => position?.radius ?? SMALLEST;
  const amountOf = (node: NetworkNode) => amountBy(node, size);
  const most = nodes.reduce((largest, node) => Math.max(largest, amountOf(node)), 0) || 1;
  return (node) => SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(amountOf(node) / most);
}

/** The number by which a node has its size. */
export function amountBy(node: NetworkNode, size: NonNullable<NetworkSearch['size']>): number {
  if (size === 'papers') return node.papers;
  if (size === 'links') return node.links;
  if (size === 'strength') return node.totalLinkStrength;
  return node.centralities?.[size] ?? 0;
}

function changesTold(search: NetworkSearch): readonly LegendEntry[] {
  const since = newSince(search);
  if (search.changes === undefined || since === undefined) return [];
  const isNew = { colour: CHANGE_COLOURS.new, text: `new since ${since}`, line: 'whole' } as const;
  const isLost = {
    colour: CHANGE_COLOURS.lost,
    text: `none since ${since}`,
    line: 'dotted',
  } as const;
  return search.from === undefined ? [isNew] : [isNew, isLost];
}
