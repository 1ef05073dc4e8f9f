import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PathEndDocument, useAnswer } from '../../api/index.js';
import { AuthorLink, Empty, Finder, idOf, Page, Waiting } from '../../parts/index.js';
import { Paths } from './paths.js';

const route = getRouteApi('/path');

/** How two people are connected: by whom, on which papers. */
export function PathPage(): ReactNode {
  const { from, to } = route.useSearch();
  return (
    <Page
      kind="Path"
      title="How two people are connected"
      lead="The shortest ways from one to the other, from co-author to co-author. Papers with more than 100 authors make no link."
    >
      <div className="columns">
        <End side="from" label="From" id={from} />
        <End side="to" label="To" id={to} />
      </div>
      {from !== undefined && to !== undefined ? (
        <Waiting key={`${from} ${to}`}>
          <Paths from={from} to={to} />
        </Waiting>
      ) : (
        <Empty>Choose both.</Empty>
      )}
    </Page>
  );
}

function End({
  side,
  label,
  id,
}: {
  readonly side: 'from' | 'to';
  readonly label: string;
  readonly id: string | undefined;
}) {
  const navigate = route.useNavigate();
  const search = route.useSearch();
  const choose = (chosen: string | undefined) =>
    void navigate({ to: '.', search: { ...search, [side]: chosen } });
  return (
    <div>
      <Finder
        label={label}
        placeholder="An author"
        types={['AUTHOR']}
        isLabelShown
        onChoose={(suggestion) => choose(idOf(suggestion))}
      />
      {id !== undefined && (
        <p className="actions">
          <Waiting>
            <Name id={id} />
          </Waiting>
          <button type="button" className="plain" onClick={() => choose(undefined)}>
            Clear<span className="unseen"> {label}</span>
          </button>
        </p>
      )}
    </div>
  );
}

function Name({ id }: { readonly id: string }) {
  const { author } = useAnswer(PathEndDocument, { id });
  return author === null ? 'There is no such author' : <AuthorLink author={author} />;
}
