import type { ReactNode } from 'react';

/** Numbers as a person reads them: `12,345`. */
export function count(number: number): string {
  return number.toLocaleString('en');
}

/** A number with its noun: `1 paper`, `1,200 papers`. */
export function counted(number: number, one: string, several = `${one}s`): string {
  return `${count(number)} ${number === 1 ? one : several}`;
}

/** `2019–2024`, `2019`, or nothing. */
export function years(first: number | null, last: number | null): string {
  if (first === null || last === null) return '';
  return first === last ? String(first) : `${first}–${last}`;
}

/** Figures with their names, in one line where there is room. */
export function Figures({
  of: rows,
}: {
  readonly of: readonly (readonly [name: string, value: ReactNode])[];
}) {
  return (
    <dl className="figures">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
