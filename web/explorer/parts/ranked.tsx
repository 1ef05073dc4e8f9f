import type { ReactNode } from 'react';
import { count } from './figures.js';

/** A row of {@link Ranked}. */
export interface RankedRow {
  readonly key: string;
  /** What the row is about, mostly a link. */
  readonly name: ReactNode;
  readonly count: number;
  /** What is shown for the number, such as a link with it. */
  readonly value?: ReactNode;
  /** What stands below the name. */
  readonly note?: ReactNode;
}

/** Names by a number, each with a bar as long as its part of the largest. */
export function Ranked({
  rows,
  unit,
}: {
  readonly rows: readonly RankedRow[];
  /** What is counted, such as "papers"; read out, not shown. */
  readonly unit: string;
}) {
  const most = Math.max(1, ...rows.map((row) => row.count));
  return (
    <ol className="ranked">
      {rows.map((row) => (
        <li key={row.key}>
          <span className="ranked-name">{row.name}</span>
          <span className="ranked-count">
            {row.value ?? (
              <>
                {count(row.count)}
                <span className="unseen"> {unit}</span>
              </>
            )}
          </span>
          <span
            className="ranked-bar"
            style={{ inlineSize: `${(100 * row.count) / most}%` }}
            aria-hidden="true"
          />
          {row.note !== undefined && <span className="ranked-note">{row.note}</span>}
        </li>
      ))}
    </ol>
  );
}
