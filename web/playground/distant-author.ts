import { z } from 'zod/mini';
import type { Named } from './own-graph.js';

/** Sends a query and gives the whole answer. */
export type Ask = (query: string, variables: Record<string, unknown>) => Promise<unknown>;

/** The co-authors of an author, and theirs: enough to find somebody further away, and cheap for anybody. */
const REACH_QUERY = `query Reach($author: ID!) {
  author(id: $author) {
    all: coauthors(first: 100) { nodes { id } }
    coauthors(first: 20) { nodes { coauthors(first: 20) { nodes { id name } } } }
  }
}`;

const NAMED = z.object({ id: z.string(), name: z.string() });

const ANSWER = z.object({
  data: z.object({
    author: z.nullable(
      z.object({
        all: z.object({ nodes: z.array(z.object({ id: z.string() })) }),
        coauthors: z.object({
          nodes: z.array(z.object({ coauthors: z.object({ nodes: z.array(NAMED) }) })),
        }),
      }),
    ),
  }),
});

/** Each step leads over two links: to a co-author of a co-author. */
const STEPS = 2;

/**
 * Somebody far from an author, whom a path of at most four links connects; null where all whom the author
 * reaches are co-authors. The longest path of all would need the whole network.
 */
export async function findDistantAuthor(ask: Ask, author: string): Promise<Named | null> {
  const near = new Set([author]);
  let reached: Named | null = null;
  for (let step = 0; step < STEPS; step += 1) {
    const answer = await ask(REACH_QUERY, { author: reached?.id ?? author });
    const next = beyond(z.parse(ANSWER, answer).data.author, near);
    if (next === null) break;
    reached = next;
  }
  return reached;
}

/** The one outside of those who are near whom fewest of them know; all who were seen are near from then on. */
function beyond(author: z.infer<typeof ANSWER>['data']['author'], near: Set<string>): Named | null {
  for (const { id } of author?.all.nodes ?? []) near.add(id);
  const known = new Map<string, { readonly named: Named; readonly ways: number }>();
  for (const { coauthors } of author?.coauthors.nodes ?? []) {
    for (const named of coauthors.nodes) {
      if (near.has(named.id)) continue;
      known.set(named.id, { named, ways: (known.get(named.id)?.ways ?? 0) + 1 });
    }
  }
  const [first] = [...known.values()].toSorted((a, b) => a.ways - b.ways);
  for (const id of known.keys()) near.add(id);
  return first?.named ?? null;
}
