import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { Empty, Waiting } from '../parts/index.js';
import { kindOf } from './question.js';
import type { NetworkSearch } from './search.js';
import type { ViewParts } from './view-parts.js';
import { WindowLines } from './window-lines.js';
import { questionOf, WINDOWS } from './window-question.js';

const LENGTHS = [1, 2, 3, 5, 10];

/** Figures of the network in each window of years as lines, once asked for: each window is a network. */
export function Windows({ search, change }: Pick<ViewParts, 'search' | 'change'>): ReactNode {
  const id = useId();
  const { window: years } = search;
  const lengths = years === undefined || LENGTHS.includes(years) ? LENGTHS : [...LENGTHS, years];
  return (
    <div className="windows">
      <p>
        <label htmlFor={id}>Figures of windows of</label>{' '}
        <select
          id={id}
          value={years ?? ''}
          onChange={({ target }) =>
            change({ window: target.value === '' ? undefined : Number(target.value) })
          }
        >
          <option value="">no years</option>
          {lengths.map((length) => (
            <option key={length} value={length}>
              {length === 1 ? '1 year' : `${length} years`}
            </option>
          ))}
        </select>
      </p>
      {years !== undefined && (
        <Waiting key={JSON.stringify(questionOf(search, years))}>
          <Lines search={search} years={years} />
        </Waiting>
      )}
    </div>
  );
}

function Lines({ search, years }: { readonly search: NetworkSearch; readonly years: number }) {
  const question = questionOf(search, years);
  const { data: windows } = useSuspenseQuery({
    queryKey: ['windows', kindOf(search), question],
    queryFn: ({ signal }) => WINDOWS[kindOf(search)](question, signal),
  });
  if (windows.length < 2) return <Empty>There are too few years for a line.</Empty>;
  return <WindowLines windows={windows} />;
}
