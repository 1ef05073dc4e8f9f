import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { NetworkPapersDocument, NetworkTopicsDocument, useAnswer, useList } from '../api/index.js';
import { counted, PaperList } from '../parts/index.js';
import { papersOf } from './question.js';
import type { NetworkNode } from './read-network.js';
import { shown } from './shown.js';
import type { ViewParts } from './view-parts.js';

/** A link that was chosen: of two nodes with its papers, of a cluster with how strong it is. */
export function LinkPanel(parts: LinkParts): ReactNode {
  const { source, target } = parts;
  const isOfClusters = source.members !== undefined || target.members !== undefined;
  return isOfClusters ? <LinkOfClusters {...parts} /> : <LinkOfNodes {...parts} />;
}

type LinkParts = ViewParts & { readonly source: NetworkNode; readonly target: NetworkNode };

function LinkOfClusters({ network, change, source, target }: LinkParts) {
  const link = network.links.find((each) => each.source === source.id && each.target === target.id);
  return (
    <>
      <Ends source={source} target={target} change={change} />
      <p className="muted">
        {link !== undefined && `Strength ${shown(link.strength)}. `}Open both to see which links it
        is made of, and their papers.
      </p>
    </>
  );
}

/** The papers behind it, and the topics that they share. */
function LinkOfNodes({ network, search, change, source, target }: LinkParts) {
  const filter = papersOf(search, [source.id, target.id]);
  const list = useList(NetworkPapersDocument, { filter }, ({ papers }) => papers);
  const link = network.links.find((each) => each.source === source.id && each.target === target.id);
  return (
    <>
      <Ends source={source} target={target} change={change} />
      <p className="muted">
        {counted(list.pages[0]?.totalCount ?? 0, 'paper')}
        {link !== undefined && `, strength ${shown(link.strength)}`}
      </p>
      <SharedTopics filter={filter} />
      <PaperList list={list} />
      <p className="actions">
        <button type="button" className="plain" onClick={() => change({ link: undefined })}>
          Close
        </button>
      </p>
    </>
  );
}

function Ends({ source, target, change }: Pick<LinkParts, 'source' | 'target' | 'change'>) {
  return (
    <h2>
      <Choose node={source} change={change} /> and <Choose node={target} change={change} />
    </h2>
  );
}

function Choose({ node, change }: Pick<ViewParts, 'change'> & { readonly node: NetworkNode }) {
  return (
    <button
      type="button"
      className="plain"
      onClick={() => change({ node: node.id, link: undefined })}
    >
      {node.label}
    </button>
  );
}

function SharedTopics({ filter }: { readonly filter: ReturnType<typeof papersOf> }) {
  const { papers } = useAnswer(NetworkTopicsDocument, { filter });
  const topics = papers?.facets[0]?.groups ?? [];
  if (topics.length === 0) return null;
  return (
    <ul className="network-topics" aria-label="Topics of these papers">
      {topics.map(({ keys: [key], paperCount }) =>
        key === undefined ? null : (
          <li key={key.id}>
            <Link to="/topics/$id" params={{ id: key.id }}>
              {key.label}
            </Link>{' '}
            <span className="muted">{paperCount}</span>
          </li>
        ),
      )}
    </ul>
  );
}
