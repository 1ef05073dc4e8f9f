import type { ReactNode } from 'react';
import { NetworkEstimateDocument, NetworkMembersDocument, useAnswer } from '../api/index.js';
import { count, counted } from '../parts/index.js';
import { KINDS } from './kinds.js';
import { filterOf, kindOf, USUAL_TOP } from './question.js';
import type { NetworkSearch } from './search.js';
import type { ControlParts } from './view-parts.js';

/** More nodes are asked for again before they are worked out and drawn. */
const LARGE = 2_000;

/** Says what a large network will take before it is asked for. */
export function LargeFirst({
  search,
  change,
  children,
}: ControlParts & { readonly children: ReactNode }): ReactNode {
  const { top = USUAL_TOP, show } = search;
  if (top <= LARGE || show !== undefined) return children;
  return (
    <div className="large-first">
      <p>
        Up to {count(top)} nodes are some seconds of work, and a cloud more than a picture.
        {kindOf(search) === 'authors' ? <Pairs search={search} /> : <Members search={search} />}
      </p>
      <p className="actions">
        <button type="button" onClick={() => change({ show: 'clusters' })}>
          Draw their clusters, which open at a click
        </button>
        <button type="button" onClick={() => change({ show: 'nodes' })}>
          Draw them all
        </button>
        <button type="button" onClick={() => change({ backbone: 0.05, show: 'clusters' })}>
          Draw the backbone: only links significant at 0.05
        </button>
      </p>
    </div>
  );
}

function Pairs({ search }: { readonly search: NetworkSearch }) {
  const { cap } = search;
  const { coauthorNetworkEstimate: estimate } = useAnswer(NetworkEstimateDocument, {
    filter: filterOf(search),
    options: cap === undefined ? null : { maxAuthorsPerPaper: cap },
  });
  if (estimate === null) return null;
  const { papers, pairs, maxPairs } = estimate;
  return (
    <>
      {' '}
      They have {count(papers)} papers with {count(pairs)} pairs of authors
      {pairs > maxPairs && `, more than the ${count(maxPairs)} that the server works out`}.
    </>
  );
}

/** How many nodes there are at all, and the papers that link them. */
function Members({ search }: { readonly search: NetworkSearch }) {
  const { one, many, axis } = KINDS[kindOf(search)];
  const { papers, paperGroups } = useAnswer(NetworkMembersDocument, {
    filter: filterOf(search),
    by: [axis],
  });
  if (papers === null || paperGroups === null) return null;
  const having = papers.totalCount - paperGroups.withoutValue.paperCount;
  return (
    <>
      {' '}
      {counted(having, 'paper')} {having === 1 ? 'has' : 'have'}{' '}
      {counted(paperGroups.totalCount, one, many)} in all.
    </>
  );
}
