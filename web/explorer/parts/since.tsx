import { useId } from 'react';

/** Chooses from which year on papers count. */
export function Since({
  year,
  first,
  last,
  onChange,
}: {
  readonly year: number | undefined;
  readonly first: number | null;
  readonly last: number | null;
  readonly onChange: (year: number | undefined) => void;
}) {
  const id = useId();
  if (first === null || last === null || first === last) return null;
  const years = Array.from({ length: last - first + 1 }, (_none, index) => last - index);
  // An address may name a year that no paper has.
  const choices = year === undefined || years.includes(year) ? years : [year, ...years];
  return (
    <span className="since">
      <label htmlFor={id}>Papers since</label>{' '}
      <select
        id={id}
        value={year ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? undefined : Number(target.value))}
      >
        <option value="">all years</option>
        {choices.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
    </span>
  );
}

/** The filter of papers from a year on. */
export function sinceFilter(year: number | undefined) {
  return year === undefined ? null : { year: { from: year } };
}
