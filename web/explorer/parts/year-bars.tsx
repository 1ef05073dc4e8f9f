import { counted } from './figures.js';

/** A year with its papers. */
interface YearCount {
  readonly year: number;
  readonly paperCount: number;
}

/** So many years fit without the bars becoming lines. */
const MOST_YEARS = 120;

/** Papers by year: a bar a year, also where there are none, and the same as a table. */
export function YearBars({
  years,
  within,
}: {
  readonly years: readonly YearCount[];
  /** Bars outside are paler. */
  readonly within?: { readonly from: number; readonly to: number };
}) {
  const rows = withGaps(years);
  const most = Math.max(1, ...rows.map(({ paperCount }) => paperCount));
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined)
    return <p className="empty">No years are known.</p>;
  const peak = rows.find(({ paperCount }) => paperCount === most) ?? first;
  return (
    <figure className="year-bars">
      <div
        className="bars"
        role="img"
        aria-label={`Papers by year from ${first.year} to ${last.year}; the most, ${peak.paperCount}, in ${peak.year}. The table has every year.`}
      >
        {rows.map(({ year, paperCount }) => (
          <span
            key={year}
            className={within && (year < within.from || year > within.to) ? 'outside' : undefined}
            title={`${year}: ${counted(paperCount, 'paper')}`}
            style={{ blockSize: `${(100 * paperCount) / most}%` }}
          />
        ))}
      </div>
      <p className="bars-scale">
        <span>{first.year}</span>
        {last !== first && <span>{last.year}</span>}
      </p>
      <details>
        <summary>As a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Year</th>
              <th scope="col" className="number">
                Papers
              </th>
            </tr>
          </thead>
          <tbody>
            {years.map(({ year, paperCount }) => (
              <tr key={year}>
                <td>{year}</td>
                <td className="number">{paperCount}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** Every year from the first to the last, the latest ones where they are too many. */
function withGaps(years: readonly YearCount[]): readonly YearCount[] {
  const counts = new Map(years.map(({ year, paperCount }) => [year, paperCount]));
  const last = Math.max(...counts.keys());
  const first = Math.max(Math.min(...counts.keys()), last - MOST_YEARS + 1);
  if (!Number.isFinite(first)) return [];
  return Array.from({ length: last - first + 1 }, (_none, index) => ({
    year: first + index,
    paperCount: counts.get(first + index) ?? 0,
  }));
}
