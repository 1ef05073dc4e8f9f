import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { ask, NetworkCoauthorsDocument } from '../api/index.js';
import { count, Failure } from '../parts/index.js';
import { authorsOf } from './question.js';
import type { NetworkNode } from './read-network.js';
import type { ViewParts } from './view-parts.js';

/** The ids of more people are too long for an address. */
const MOST_PEOPLE = 400;

/** What the network becomes by a person in it: one around them, or one with their co-authors too. */
export function PersonActions({
  network,
  search,
  change,
  node,
}: ViewParts & { readonly node: NetworkNode }): ReactNode {
  const client = useQueryClient();
  const [failure, setFailure] = useState<unknown>(null);
  const [left, setLeft] = useState(0);
  const chosen = authorsOf(search);
  const isPart = search.author !== undefined || chosen.length > 0;
  const between = (ids: readonly string[]) =>
    change({ authors: ids.join(','), author: undefined, depth: undefined, link: undefined });
  const addCoauthors = async () => {
    const coauthors = await client.fetchQuery({
      queryKey: ['co-authors', node.id],
      queryFn: ({ signal }) => coauthorsOf(node.id, signal),
    });
    const present = chosen.length > 0 ? chosen : network.nodes.map(({ id }) => id);
    const people = [...new Set([node.id, ...coauthors, ...present])];
    setLeft(Math.max(0, people.length - MOST_PEOPLE));
    between(people.slice(0, MOST_PEOPLE));
  };
  return (
    <>
      {node.id !== search.author && (
        <button
          type="button"
          onClick={() => change({ author: node.id, authors: undefined, link: undefined })}
        >
          Network around this author
        </button>
      )}
      {isPart && node.id !== search.author && (
        <button type="button" onClick={() => void addCoauthors().catch(setFailure)}>
          Add the co-authors
        </button>
      )}
      {chosen.length > 1 && chosen.includes(node.id) && (
        <button type="button" onClick={() => between(chosen.filter((id) => id !== node.id))}>
          Take out
        </button>
      )}
      {left > 0 && (
        <span role="status">
          {count(left)} more are not shown: a view has at most {count(MOST_PEOPLE)} people.
        </span>
      )}
      {failure !== null && <Failure error={failure} />}
    </>
  );
}

/** The strongest first. */
async function coauthorsOf(id: string, signal: AbortSignal): Promise<readonly string[]> {
  const { author } = await ask(NetworkCoauthorsDocument, { id }, signal);
  return (author?.coauthors.edges ?? []).map(({ node }) => node.id);
}
