import { institutionColours } from '../../../src/network/picture/index.js';
import type { Network, NetworkLink, NetworkNode } from './read-network.js';

/** What the id of the circle of a whole cluster begins with; ids of the API do not. */
const CLUSTER = 'cluster-';

/** The id of the circle of a cluster. */
export function idOfCluster(cluster: number): string {
  return `${CLUSTER}${cluster}`;
}

/** The cluster whose circle has this id; null for a node. */
export function clusterOf(id: string): number | null {
  return id.startsWith(CLUSTER) ? Number(id.slice(CLUSTER.length)) : null;
}

/**
 * The network with a circle for each cluster in place of its nodes, but for the clusters that are open: it
 * lies in the middle of its nodes and is as large as all of them, so that nothing else moves when it opens.
 * What is in no cluster stays.
 */
export function groupNetwork(network: Network, open: ReadonlySet<number>): Network {
  const isClosed = ({ cluster }: NetworkNode) => cluster !== null && !open.has(cluster);
  const closed = new Map<number, NetworkNode[]>();
  for (const node of network.nodes) {
    if (node.cluster === null || !isClosed(node)) continue;
    const members = closed.get(node.cluster);
    if (members === undefined) closed.set(node.cluster, [node]);
    else members.push(node);
  }
  const names = namesOfClusters(network);
  const circles = [...closed].map(([cluster, members]) =>
    circleOf(cluster, names.get(cluster) ?? `Cluster ${cluster}`, members),
  );
  const placeOf = new Map(
    network.nodes.map((node) => [
      node.id,
      node.cluster !== null && isClosed(node) ? idOfCluster(node.cluster) : node.id,
    ]),
  );
  const links = joinLinks(network.links, placeOf);
  const nodes = [...circles, ...network.nodes.filter((node) => !isClosed(node))];
  return { ...network, nodes: withLinkCounts(nodes, links), links };
}

/** The first of the topics of each cluster, which fits beside others; all where two begin with the same. */
function namesOfClusters({ clusters }: Network): ReadonlyMap<number, string> {
  const firstOf = (label: string) => label.split(', ')[0] ?? label;
  const firsts = clusters.map(({ label }) => firstOf(label));
  const isShared = (first: string) => firsts.indexOf(first) !== firsts.lastIndexOf(first);
  return new Map(
    clusters.map(({ cluster, label }) => {
      const first = firstOf(label);
      return [cluster, isShared(first) ? label : first];
    }),
  );
}

/** A cluster as a node: what can be summed is, of institutions it has the most frequent; the rest is not known. */
function circleOf(cluster: number, label: string, members: readonly NetworkNode[]): NetworkNode {
  const sum = (numberOf: (member: NetworkNode) => number) =>
    members.reduce((total, member) => total + numberOf(member), 0);
  const years = (yearOf: (member: NetworkNode) => number | null) =>
    members.map(yearOf).filter((year) => year !== null);
  const averages = years(({ averageYear }) => averageYear);
  const meanYear = averages.reduce((total, year) => total + year, 0) / averages.length;
  return {
    id: idOfCluster(cluster),
    label,
    members: members.length,
    papers: sum(({ papers }) => papers),
    links: 0,
    totalLinkStrength: sum(({ totalLinkStrength }) => totalLinkStrength),
    averageYear: averages.length === 0 ? null : meanYear,
    firstYear: edgeOf(
      years(({ firstYear }) => firstYear),
      Math.min,
    ),
    lastYear: edgeOf(
      years(({ lastYear }) => lastYear),
      Math.max,
    ),
    cluster,
    ...institutionsOf(members),
    position: {
      x: sum(({ position }) => position?.x ?? 0) / members.length,
      y: sum(({ position }) => position?.y ?? 0) / members.length,
      radius: Math.sqrt(sum(({ position }) => (position?.radius ?? 0) ** 2)),
    },
  };
}

/** Where the authors of a cluster work, where the network tells it. */
function institutionsOf(
  members: readonly NetworkNode[],
): Pick<NetworkNode, 'institution' | 'institutions'> {
  if (members.every(({ institution }) => institution === undefined)) return {};
  const institutions = members.map(({ institution }) => institution ?? null);
  const [first] = institutionColours(institutions).largest;
  return { institution: first?.institution ?? null, institutions };
}

function edgeOf(years: readonly number[], edge: (one: number, other: number) => number) {
  return years.length === 0 ? null : years.reduce((one, other) => edge(one, other));
}

/** Links between the same two circles are one. */
function joinLinks(
  links: readonly NetworkLink[],
  placeOf: ReadonlyMap<string, string>,
): NetworkLink[] {
  const joined = new Map<string, NetworkLink>();
  for (const link of links) {
    const ends = [placeOf.get(link.source), placeOf.get(link.target)].toSorted();
    const [source, target] = ends;
    if (source === undefined || target === undefined || source === target) continue;
    const key = `${source}~${target}`;
    const other = joined.get(key);
    joined.set(key, other === undefined ? { ...link, source, target } : bothOf(other, link));
  }
  return [...joined.values()];
}

function bothOf(one: NetworkLink, other: NetworkLink): NetworkLink {
  const years = (first: number | null, second: number | null) =>
    [first, second].filter((year) => year !== null);
  return {
    ...one,
    strength: one.strength + other.strength,
    papers: one.papers + other.papers,
    firstYear: edgeOf(years(one.firstYear, other.firstYear), Math.min),
    lastYear: edgeOf(years(one.lastYear, other.lastYear), Math.max),
  };
}

/** Of a cluster the circles that it is linked with; of a node what the API says. */
function withLinkCounts(nodes: readonly NetworkNode[], links: readonly NetworkLink[]) {
  const counts = new Map<string, number>();
  for (const end of links.flatMap(({ source, target }) => [source, target])) {
    counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  return nodes.map((node) =>
    clusterOf(node.id) === null ? node : { ...node, links: counts.get(node.id) ?? 0 },
  );
}
