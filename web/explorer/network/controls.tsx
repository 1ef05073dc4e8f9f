import { type ReactNode, useId } from 'react';
import { NetworkMiddleDocument, useAnswer } from '../api/index.js';
import { Finder, idOf, Waiting } from '../parts/index.js';
import { KIND_NAMES, KINDS } from './kinds.js';
import { kindOf, USUAL_TOP } from './question.js';
import { type NetworkSearch, networkSearch } from './search.js';
import type { Change } from './view-parts.js';

interface Parts {
  readonly search: NetworkSearch;
  readonly change: Change;
}

/** What network is shown, and how: every choice is in the address. */
export function Controls({ search, change }: Parts): ReactNode {
  return (
    <form className="network-controls" onSubmit={(event) => event.preventDefault()}>
      <Choices search={search} change={change} />
      {kindOf(search) === 'authors' && <Middle search={search} change={change} />}
      <details>
        <summary>More options</summary>
        <div className="network-options">
          <Options search={search} change={change} />
        </div>
      </details>
    </form>
  );
}

const SIZES = [
  ['papers', 'papers'],
  ['strength', 'strength of links'],
  ['links', 'number of links'],
] as const;

const COLOURS = [
  ['cluster', 'cluster'],
  ['year', 'average year'],
] as const;

const TOPS = [50, 100, 300, 1_000, 3_000, 10_000].map(
  (top) => [String(top), top.toLocaleString('en')] as const,
);

function Choices({ search, change }: Parts) {
  const { top = USUAL_TOP, size = 'papers', colour = 'cluster' } = search;
  return (
    <>
      <Choice
        label="Network of"
        value={kindOf(search)}
        choices={KIND_NAMES.map((kind) => [kind, KINDS[kind].many])}
        onChange={(kind) =>
          // What was chosen of another kind is not in this one.
          change({
            ...read({ kind }),
            author: undefined,
            node: undefined,
            link: undefined,
            cap: undefined,
          })
        }
      />
      <Choice
        label="At most"
        value={String(top)}
        choices={withValue(TOPS, String(top))}
        onChange={(value) => change(read({ top: value }))}
      />
      <Choice
        label="Size by"
        value={size}
        choices={SIZES}
        onChange={(value) => change(read({ size: value }))}
      />
      <Choice
        label="Colour by"
        value={colour}
        choices={COLOURS}
        onChange={(value) => change(read({ colour: value }))}
      />
    </>
  );
}

const WAYS_OF_COUNTING = [
  ['FRACTIONAL', 'fractional'],
  ['FULL', 'full'],
  ['HARMONIC', 'harmonic'],
  ['FIRST_LAST', 'first and last'],
] as const;

function Options({ search, change }: Parts) {
  const { many, hasOrder } = KINDS[kindOf(search)];
  return (
    <>
      <Choice
        label="Counting"
        value={search.counting ?? 'FRACTIONAL'}
        choices={hasOrder ? WAYS_OF_COUNTING : WAYS_OF_COUNTING.slice(0, 2)}
        onChange={(counting) => change(read({ counting }))}
      />
      <Amount
        label="Papers of each, at least"
        value={search.minPapers}
        onChange={(minPapers) => change(read({ minPapers }))}
      />
      <Amount
        label="Strength of a link, at least"
        value={search.minStrength}
        onChange={(minStrength) => change(read({ minStrength }))}
      />
      <Amount
        label={`Leave out papers with more ${many} than`}
        value={search.cap}
        onChange={(cap) => change(read({ cap }))}
      />
    </>
  );
}

const DEPTHS = [
  ['1', '1 step'],
  ['2', '2 steps'],
  ['3', '3 steps'],
] as const;

/** The author in the middle, or a field to choose one. */
function Middle({ search, change }: Parts) {
  if (search.author === undefined) {
    return (
      <Finder
        label="Around"
        placeholder="Everybody"
        types={['AUTHOR']}
        isLabelShown
        onChoose={(found) => change({ author: idOf(found), node: undefined, link: undefined })}
      />
    );
  }
  return (
    <>
      <span className="field">
        <span className="field-label">Around</span>
        <span className="network-middle">
          <Waiting>
            <Name id={search.author} />
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
      <Choice
        label="Within"
        value={String(search.depth ?? 1)}
        choices={DEPTHS}
        onChange={(depth) => change(read({ depth }))}
      />
    </>
  );
}

function Name({ id }: { readonly id: string }) {
  return <strong>{useAnswer(NetworkMiddleDocument, { id }).author?.name ?? id}</strong>;
}

function Choice({
  label,
  value,
  choices,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, text: string])[];
  readonly onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <span className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {choices.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </span>
  );
}

/** A number that is sent when the field is left or by Enter, and not with each digit. */
function Amount({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (value: string | undefined) => void;
}) {
  const id = useId();
  return (
    <span className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        key={value}
        type="number"
        min={0}
        defaultValue={value}
        onBlur={({ target }) => onChange(target.value || undefined)}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') onChange(currentTarget.value || undefined);
        }}
      />
    </span>
  );
}

/** Values of fields as the address would give them; what is not allowed is left out. */
function read(values: Readonly<Record<string, string | undefined>>): Partial<NetworkSearch> {
  const found: Partial<NetworkSearch> = networkSearch.parse(values);
  return { ...Object.fromEntries(Object.keys(values).map((name) => [name, undefined])), ...found };
}

/** An address may give a number that is no choice. */
function withValue(
  choices: readonly (readonly [string, string])[],
  value: string,
): readonly (readonly [string, string])[] {
  return choices.some(([each]) => each === value) ? choices : [[value, value], ...choices];
}
