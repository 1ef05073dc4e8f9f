import type { ReactNode } from 'react';
import type { Drawn } from './drawn.js';
import { KINDS } from './kinds.js';
import { fileAddress, kindOf, queryAddress } from './question.js';
import { savePng, saveSvg } from './save-picture.js';
import type { NetworkSearch } from './search.js';

const FILES = [
  ['gexf', 'GEXF'],
  ['graphml', 'GraphML'],
  ['json', 'VOSviewer'],
  ['nodes.csv', 'nodes'],
  ['links.csv', 'links as CSV'],
] as const;

/** The picture and the network as files, and the question to the API. */
export function Files({
  search,
  drawn,
}: {
  readonly search: NetworkSearch;
  readonly drawn: Drawn;
}): ReactNode {
  const { node, link } = search;
  const chosen = { node, link };
  const name = KINDS[kindOf(search)].file;
  return (
    <p className="network-files">
      Save as{' '}
      <button type="button" className="plain" onClick={() => saveSvg(drawn, chosen, name)}>
        SVG
      </button>{' '}
      <button type="button" className="plain" onClick={() => void savePng(drawn, chosen, name)}>
        PNG
      </button>
      {FILES.map(([extension, text]) => (
        <span key={extension}>
          {' · '}
          <a href={fileAddress(search, extension)} download>
            {text}
          </a>
        </span>
      ))}
      {' · '}
      <a href={queryAddress(search)}>Show the query</a>
    </p>
  );
}
