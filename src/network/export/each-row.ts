import type { NetworkView, ViewLink, ViewNode } from './network-view.js';

/** Each node with its index. */
export function* nodesOf(view: NetworkView): Generator<readonly [number, ViewNode]> {
  for (let index = 0; index < view.nodeCount; index += 1) yield [index, view.node(index)];
}

/** Each link with its index. */
export function* linksOf(view: NetworkView): Generator<readonly [number, ViewLink]> {
  for (let index = 0; index < view.linkCount; index += 1) yield [index, view.link(index)];
}

/** Something about each node, worked out once: links name their ends far more often than there are nodes. */
export function ofEachNode(view: NetworkView, make: (index: number) => string): readonly string[] {
  return Array.from({ length: view.nodeCount }, (_, index) => make(index));
}
