import type { ReactNode } from 'react';
import { count, counted, Section } from '../parts/index.js';
import { changeOf, type LinkChange, newSince } from './link-changes.js';
import type { NetworkLink } from './read-network.js';
import type { ViewParts } from './view-parts.js';

const SHOWN = 20;

/** The links that are new in the years that are shown, and those that are lost, in words. */
export function ChangedLinks({ network, search, change }: ViewParts): ReactNode {
  const since = newSince(search);
  if (search.changes === undefined || since === undefined) return null;
  const labels = new Map(network.nodes.map(({ id, label }) => [id, label]));
  const list = (kind: LinkChange) => (
    <Links
      links={network.links.filter((link) => changeOf(link, search) === kind)}
      labelOf={(id) => labels.get(id) ?? id}
      onChoose={(link) => change({ node: undefined, link })}
    />
  );
  return (
    <div className="columns">
      <Section title={`New links since ${since}`}>{list('new')}</Section>
      {search.from !== undefined && (
        <Section title={`Lost links: none since ${since}`}>{list('lost')}</Section>
      )}
    </div>
  );
}

function Links({
  links,
  labelOf,
  onChoose,
}: {
  readonly links: readonly NetworkLink[];
  readonly labelOf: (id: string) => string;
  readonly onChoose: (key: string) => void;
}) {
  if (links.length === 0) return <p className="muted">There are none.</p>;
  const strongest = [...links].sort((one, other) => other.strength - one.strength);
  return (
    <>
      <p className="muted">{counted(links.length, 'link')}, the strongest first</p>
      <ol className="network-links">
        {strongest.slice(0, SHOWN).map(({ source, target, papers, firstYear, lastYear }) => (
          <li key={`${source}~${target}`}>
            <button type="button" className="plain" onClick={() => onChoose(`${source}~${target}`)}>
              {labelOf(source)} and {labelOf(target)}
            </button>{' '}
            <span className="muted">
              {counted(papers, 'paper')},{' '}
              {firstYear === lastYear ? firstYear : `${firstYear}–${lastYear}`}
            </span>
          </li>
        ))}
      </ol>
      {links.length > SHOWN && <p className="muted">and {count(links.length - SHOWN)} more</p>}
    </>
  );
}
