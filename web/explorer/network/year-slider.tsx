import { type ReactNode, useEffect, useState } from 'react';
import { NetworkYearsDocument, useAnswer } from '../api/index.js';
import { Section, YearBars } from '../parts/index.js';
import { papersOfNetwork } from './question.js';
import type { NetworkSearch } from './search.js';
import type { ControlParts } from './view-parts.js';
import { Windows } from './windows.js';

/** So long each year is shown, in milliseconds. */
const PACE = 700;

/** The papers by year, and a slider with two ends: what has papers between them is shown, and nothing moves. */
export function YearSlider(parts: ControlParts): ReactNode {
  return (
    <Section title="Years">
      <Slider {...parts} />
      <Windows {...parts} />
    </Section>
  );
}

function Slider({ search, change }: ControlParts) {
  const years = useYears(search);
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  if (first === undefined || last === undefined || first === last) return null;
  const { from = first, to = last } = search;
  return (
    <div className="network-years">
      <YearBars years={years} within={{ from, to }} />
      <Ends ends={{ first, last, from, to }} change={change} />
      <Playing ends={{ first, last, from, to }} search={search} change={change} />
    </div>
  );
}

/** The first and the last year there is, and those that are shown. */
interface YearEnds {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

/** Two sliders on one line; neither passes the other. */
function Ends({
  ends: { first, last, from, to },
  change,
}: Pick<ControlParts, 'change'> & { readonly ends: YearEnds }) {
  return (
    <div className="year-ends">
      <End
        label="From the year"
        span={[first, last]}
        year={from}
        onChange={(year) => change({ from: year <= first ? undefined : Math.min(year, to) }, false)}
      />
      <End
        label="Until the year"
        span={[first, last]}
        year={to}
        onChange={(year) => change({ to: year >= last ? undefined : Math.max(year, from) }, false)}
      />
    </div>
  );
}

/** So long a knob stays where it was put, in milliseconds: the address follows a little later. */
const FOLLOWS = 400;

function End({
  label,
  span: [first, last],
  year,
  onChange,
}: {
  readonly label: string;
  readonly span: readonly [first: number, last: number];
  readonly year: number;
  readonly onChange: (year: number) => void;
}) {
  const [moved, setMoved] = useState<number | null>(null);
  useEffect(() => {
    if (moved === null) return;
    const rest = setTimeout(() => setMoved(null), FOLLOWS);
    return () => clearTimeout(rest);
  }, [moved]);
  return (
    <input
      type="range"
      min={first}
      max={last}
      value={moved ?? Math.min(Math.max(year, first), last)}
      aria-label={label}
      onChange={({ target }) => {
        setMoved(Number(target.value));
        onChange(Number(target.value));
      }}
    />
  );
}

/** Goes through the years: the end moves, and the beginning with it where one was chosen. */
function Playing({
  ends: { first, last, from, to },
  search,
  change,
}: ControlParts & { readonly ends: YearEnds }) {
  const [isPlaying, setIsPlaying] = useState(false);
  const { from: chosen } = search;
  useEffect(() => {
    if (!isPlaying) return;
    // Not at once where the last year is shown: the address may not have the first one yet.
    const next = setTimeout(() => {
      if (to >= last) setIsPlaying(false);
      else change({ to: to + 1, ...(chosen !== undefined && { from: chosen + 1 }) }, false);
    }, PACE);
    return () => clearTimeout(next);
  }, [isPlaying, to, chosen, last, change]);
  const play = () => {
    if (!isPlaying && to >= last) {
      const span = chosen === undefined ? undefined : first;
      change({ from: span, to: first + (chosen === undefined ? 0 : last - chosen) }, false);
    }
    setIsPlaying(!isPlaying);
  };
  const isWhole = from <= first && to >= last;
  return (
    <p className="year-controls">
      <button type="button" onClick={play}>
        {isPlaying ? 'Stop' : 'Play'}
      </button>
      <output>{from <= first ? `until ${to}` : from === to ? from : `${from} to ${to}`}</output>
      <span className="check">
        <input
          id="changes"
          type="checkbox"
          checked={search.changes !== undefined}
          disabled={isWhole}
          onChange={({ target }) => change({ changes: target.checked ? 'shown' : undefined })}
        />
        <label htmlFor="changes">New and lost links</label>
      </span>
      {!isWhole && (
        <button
          type="button"
          className="plain"
          onClick={() => change({ from: undefined, to: undefined })}
        >
          All years
        </button>
      )}
    </p>
  );
}

function useYears(search: NetworkSearch) {
  const { paperGroups } = useAnswer(NetworkYearsDocument, { filter: papersOfNetwork(search) });
  return (paperGroups?.nodes ?? [])
    .map(({ keys: [key], paperCount }) => ({ year: Number(key?.id), paperCount }))
    .filter(({ year }) => Number.isInteger(year))
    .sort((one, other) => one.year - other.year);
}
