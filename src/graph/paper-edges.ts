/** How a paper is tied to the nodes of each label, as it is seen from the paper. */
export const PAPER_EDGES = {
  Author: '<-[:AUTHORED]-',
  Journal: '-[:PUBLISHED_IN]->',
  Topic: '-[:ABOUT]->',
} as const;

/** The same edge as it is seen from its other end. */
export function turned(edge: string): string {
  return edge.startsWith('<') ? `${edge.slice(1)}>` : `<${edge.slice(0, -1)}`;
}
