import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { counted, Figures, years } from '../parts/index.js';
import { amountBy } from './drawn.js';
import { clusterOf } from './grouped.js';
import { KINDS } from './kinds.js';
import { PersonActions } from './person-actions.js';
import { kindOf, measureOf } from './question.js';
import type { NetworkNode } from './read-network.js';
import { precise, shown } from './shown.js';
import { nameOfSize } from './sizes.js';
import type { ViewParts } from './view-parts.js';

const SHOWN = 12;

/** A node that was chosen, with its strongest links. */
export function NodePanel({
  network,
  search,
  change,
  node,
}: ViewParts & { readonly node: NetworkNode }): ReactNode {
  const kind = KINDS[kindOf(search)];
  const { size = 'papers' } = search;
  const measure = measureOf(search) === null ? null : nameOfSize(size);
  const labels = new Map(network.nodes.map(({ id, label }) => [id, label]));
  const links = network.links
    .filter(({ source, target }) => source === node.id || target === node.id)
    .sort((one, other) => other.strength - one.strength);
  return (
    <>
      <h2>{kind.page === null ? node.label : <PageLink to={kind.page} node={node} />}</h2>
      {node.institution !== undefined && (
        <p className="muted">{node.institution ?? 'Institution not known'}</p>
      )}
      <Figures
        of={[
          ['Papers', node.papers],
          ['Links', node.links],
          ['Strength', shown(node.totalLinkStrength)],
          ...(measure === null ? [] : [[measure, precise(amountBy(node, size))] as const]),
          ['Years', years(node.firstYear, node.lastYear) || '–'],
        ]}
      />
      <p className="actions">
        {kindOf(search) === 'authors' && (
          <PersonActions network={network} search={search} change={change} node={node} />
        )}
        <button
          type="button"
          className="plain"
          onClick={() => change({ node: undefined, link: undefined })}
        >
          Close
        </button>
      </p>
      <h3>Strongest links</h3>
      <ol className="network-links">
        {links.slice(0, SHOWN).map(({ source, target, papers, strength }) => (
          <li key={`${source}~${target}`}>
            <button
              type="button"
              className="plain"
              onClick={() => change({ node: undefined, link: `${source}~${target}` })}
            >
              {labels.get(source === node.id ? target : source)}
            </button>{' '}
            <span className="muted">
              {isOfClusters(source, target)
                ? `strength ${shown(strength)}`
                : counted(papers, 'paper')}
            </span>
          </li>
        ))}
      </ol>
      {links.length > SHOWN && <p className="muted">and {links.length - SHOWN} more</p>}
    </>
  );
}

/** Papers between clusters cannot be summed: one may be in several links. */
function isOfClusters(...ends: readonly string[]): boolean {
  return ends.some((end) => clusterOf(end) !== null);
}

function PageLink({
  to,
  node,
}: {
  readonly to: '/authors/$id' | '/topics/$id';
  readonly node: NetworkNode;
}) {
  return (
    <Link to={to} params={{ id: node.id }}>
      {node.label}
    </Link>
  );
}
