import type { ReactNode } from 'react';
import {
  NetworkEstimateDocument,
  NetworkMembersDocument,
  type PaperGroupAxis,
  useAnswer,
} from '../api/index.js';
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
        <Size search={search} />
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

function Size({ search }: { readonly search: NetworkSearch }) {
  const { axis } = KINDS[kindOf(search)];
  if (axis === undefined) return <Pairs search={search} />;
  // Groups of papers know no scheme: they count all keywords.
  if (search.scheme !== undefined) return null;
  return <Members search={search} axis={axis} />;
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

/** How many nodes there are at all, and the papers that name any: also those that link none, or are left out. */
function Members({
  search,
  axis,
}: {
  readonly search: NetworkSearch;
  readonly axis: PaperGroupAxis;
}) {
  const { one, many } = KINDS[kindOf(search)];
  const { papers, paperGroups } = useAnswer(NetworkMembersDocument, {
    filter: filterOf(search),
    by: [axis],
  });
  if (papers === null || paperGroups === null) return null;
  const { totalCount } = paperGroups;
  const having = papers.totalCount - paperGroups.withoutValue.paperCount;
  return (
    <>
      {' '}
      {counted(totalCount, one, many)} {totalCount === 1 ? 'is' : 'are'} in the{' '}
      {having === 1 ? '1 paper that names' : `${count(having)} papers that name`} any.
    </>
  );
}
