import type { ReactNode } from 'react';
import { NetworkPeopleDocument, useAnswer } from '../api/index.js';
import { Finder, idOf, LabelledSelect, Waiting } from '../parts/index.js';
import { read } from './fields.js';
import { authorsOf } from './question.js';
import type { ControlParts } from './view-parts.js';

/** So many names are told; a network between many people is read in the picture. */
const MOST_NAMES = 8;

const DEPTHS = [
  ['1', '1 step'],
  ['2', '2 steps'],
  ['3', '3 steps'],
] as const;

/** Of all people, around one, or between some. */
export function People({ search, change }: ControlParts): ReactNode {
  const authors = authorsOf(search);
  const setAuthors = (ids: readonly string[]) =>
    change({
      authors: ids.length === 0 ? undefined : ids.join(','),
      author: undefined,
      depth: undefined,
      link: undefined,
    });
  if (authors.length > 0) return <Between ids={authors} onChange={setAuthors} />;
  if (search.author !== undefined) return <Around search={search} change={change} />;
  return (
    <>
      <Finder
        label="Around"
        placeholder="Everybody"
        types={['AUTHOR']}
        isLabelShown
        onChoose={(found) => change({ author: idOf(found), node: undefined, link: undefined })}
      />
      <Finder
        label="Between"
        placeholder="Some people"
        types={['AUTHOR']}
        isLabelShown
        onChoose={(found) => setAuthors([idOf(found)])}
      />
    </>
  );
}

/** The author in the middle. */
function Around({ search, change }: ControlParts) {
  return (
    <>
      <span className="field">
        <span className="field-label">Around</span>
        <span className="network-middle">
          <Waiting>
            <Names ids={[search.author ?? '']} />
          </Waiting>
          <button
            type="button"
            className="plain"
            onClick={() => change({ author: undefined, depth: undefined })}
          >
            Everybody
          </button>
        </span>
      </span>
      <LabelledSelect
        label="Within"
        value={String(search.depth ?? 1)}
        choices={DEPTHS}
        onChange={(depth) => change(read({ depth }))}
      />
    </>
  );
}

/** The people between whom the network is, with a way to choose more. */
function Between({
  ids,
  onChange,
}: {
  readonly ids: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}) {
  return (
    <>
      <Finder
        label="Between"
        placeholder="One more"
        types={['AUTHOR']}
        isLabelShown
        onChoose={(found) => onChange([...new Set([...ids, idOf(found)])])}
      />
      <span className="network-middle">
        <Waiting>
          <Names
            ids={ids.slice(0, MOST_NAMES)}
            onRemove={(id) => onChange(ids.filter((each) => each !== id))}
          />
        </Waiting>
        {ids.length > MOST_NAMES && <span>and {ids.length - MOST_NAMES} more</span>}
        <button type="button" className="plain" onClick={() => onChange([])}>
          Everybody
        </button>
      </span>
    </>
  );
}

function Names({
  ids,
  onRemove,
}: {
  readonly ids: readonly string[];
  readonly onRemove?: (id: string) => void;
}) {
  const { nodes } = useAnswer(NetworkPeopleDocument, { ids: [...ids] });
  const people = ids.map((id, place) => {
    const node = nodes?.[place];
    return { id, name: node != null && 'name' in node ? node.name : id };
  });
  if (onRemove === undefined) return <strong>{people.map(({ name }) => name).join(', ')}</strong>;
  return (
    <ul className="chips" aria-label="People">
      {people.map(({ id, name }) => (
        <li key={id} className="chip">
          <span className="chip-text">{name}</span>
          <button type="button" className="chip-remove" onClick={() => onRemove(id)}>
            <span aria-hidden="true">×</span>
            <span className="unseen">Leave out {name}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
