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

/** So many are looked at more closely at each step. */
const MOST_CANDIDATES = 8;

/**
 * Somebody far from an author, with whom she shares no paper and to whom a path of at most four links leads;
 * null where all whom the author reaches are co-authors. The longest path of all would need the whole network.
 */
export async function findDistantAuthor(ask: Ask, author: string): Promise<Named | null> {
  const near = new Set([author]);
  let reached: Named | null = null;
  for (let step = 0; step < STEPS; step += 1) {
    const answer = await ask(REACH_QUERY, { author: reached?.id ?? author });
    const candidates = beyond(z.parse(ANSWER, answer).data.author, near);
    const next = await firstWithoutPapersOf(ask, author, candidates);
    if (next === null) break;
    reached = next;
  }
  return reached;
}

/** Those outside of who is near, whom fewest of them know; all who were seen are near from then on. */
function beyond(
  author: z.infer<typeof ANSWER>['data']['author'],
  near: Set<string>,
): readonly Named[] {
  for (const { id } of author?.all.nodes ?? []) near.add(id);
  const known = new Map<string, { readonly named: Named; readonly ways: number }>();
  for (const { coauthors } of author?.coauthors.nodes ?? []) {
    for (const named of coauthors.nodes) {
      if (near.has(named.id)) continue;
      known.set(named.id, { named, ways: (known.get(named.id)?.ways ?? 0) + 1 });
    }
  }
  for (const id of known.keys()) near.add(id);
  return [...known.values()]
    .toSorted((a, b) => a.ways - b.ways)
    .slice(0, MOST_CANDIDATES)
    .map(({ named }) => named);
}

const SHARED = z.object({ data: z.record(z.string(), z.object({ totalCount: z.number() })) });

/** Of many co-authors only the first hundred were read, so that one of the others may be among the candidates. */
async function firstWithoutPapersOf(
  ask: Ask,
  author: string,
  candidates: readonly Named[],
): Promise<Named | null> {
  if (candidates.length === 0) return null;
  const fields = candidates.map(
    ({ id }) => `${id}: sharedPapers(authors: [$author, "${id}"], first: 1) { totalCount }`,
  );
  const query = `query Shared($author: ID!) {\n  ${fields.join('\n  ')}\n}`;
  const { data } = z.parse(SHARED, await ask(query, { author }));
  return candidates.find(({ id }) => data[id]?.totalCount === 0) ?? null;
}
