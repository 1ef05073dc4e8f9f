import { gather, markedRows } from '../columns.js';
import { type Graph, graphOf } from '../graph/index.js';
import { keepLinks, type LinkColumns, markLinks } from './link-columns.js';

/** A network while it is being cut to what was asked for. */
export interface Draft {
  /** Number of the member in the table, by node, ascending. */
  readonly members: Uint32Array;
  /** Selected papers, by node. */
  readonly paperCounts: Uint32Array;
  readonly links: LinkColumns;
}

/** The draft with only the marked nodes and the links among them. */
export function keepNodes(draft: Draft, isKept: Uint8Array): Draft {
  const numbers = new Uint32Array(isKept.length);
  let count = 0;
  for (let node = 0; node < isKept.length; node += 1) {
    numbers[node] = count;
    count += isKept[node] ?? 0;
  }
  const { source, target } = draft.links;
  const links = keepLinks(
    draft.links,
    markLinks(
      draft.links,
      (link) => isKept[source[link] ?? 0] === 1 && isKept[target[link] ?? 0] === 1,
    ),
  );
  const nodes = markedRows(isKept);
  return {
    members: gather(draft.members, nodes, new Uint32Array(nodes.length)),
    paperCounts: gather(draft.paperCounts, nodes, new Uint32Array(nodes.length)),
    links: {
      ...links,
      source: gather(numbers, links.source, new Uint32Array(links.source.length)),
      target: gather(numbers, links.target, new Uint32Array(links.target.length)),
    },
  };
}

/** The graph of a draft, weighted by the strength of its links. */
export function graphOfLinks(nodeCount: number, links: LinkColumns): Graph {
  const { source, target, strength } = links;
  return graphOf(nodeCount, { source, target, weight: strength });
}
