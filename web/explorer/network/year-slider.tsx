import { type ReactNode, useEffect, useState } from 'react';
import { NetworkYearsDocument, useAnswer } from '../api/index.js';
import { Section, YearBars } from '../parts/index.js';
import { filterOf, papersOf } from './question.js';
import type { ViewParts } from './view-parts.js';

/** So long each year is shown, in milliseconds. */
const PACE = 700;

/** The papers by year, and a slider through them: what has papers until then is shown, and nothing moves. */
export function YearSlider(parts: ViewParts): ReactNode {
  return (
    <Section title="Years">
      <Slider {...parts} />
    </Section>
  );
}

function Slider({ search, change }: ViewParts) {
  const filter = search.author === undefined ? filterOf(search) : papersOf(search, [search.author]);
  const years = useYears(filter);
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  const { to = last ?? 0 } = search;
  const [isPlaying, setIsPlaying] = useState(false);
  useEffect(() => {
    if (!isPlaying || last === undefined) return;
    if (to >= last) {
      setIsPlaying(false);
      return;
    }
    const next = setTimeout(() => change({ to: to + 1 }, false), PACE);
    return () => clearTimeout(next);
  }, [isPlaying, to, last, change]);
  if (first === undefined || last === undefined || first === last) return null;
  const play = () => {
    if (!isPlaying && to >= last) change({ to: first }, false);
    setIsPlaying(!isPlaying);
  };
  return (
    <>
      <YearBars years={years} />
      <p className="network-years">
        <button type="button" onClick={play}>
          {isPlaying ? 'Stop' : 'Play'}
        </button>
        <input
          type="range"
          min={first}
          max={last}
          value={Math.min(Math.max(to, first), last)}
          aria-label="Until the year"
          aria-valuetext={`until ${to}`}
          onChange={({ target }) => {
            const year = Number(target.value);
            change({ to: year === last ? undefined : year }, false);
          }}
        />
        <output>until {to}</output>
      </p>
    </>
  );
}

function useYears(filter: ReturnType<typeof filterOf>) {
  const { paperGroups } = useAnswer(NetworkYearsDocument, { filter });
  return (paperGroups?.nodes ?? [])
    .map(({ keys: [key], paperCount }) => ({ year: Number(key?.id), paperCount }))
    .filter(({ year }) => Number.isInteger(year))
    .sort((one, other) => one.year - other.year);
}
