import type { ReactNode } from 'react';

/** Two that may be one, beside each other, and what they share. */
export function Sides({
  left,
  right,
  evidence,
}: {
  readonly left: ReactNode;
  readonly right: ReactNode;
  /** What they share; left out where nobody looked for it. */
  readonly evidence?: ReactNode;
}) {
  return (
    <>
      <div className="pair-sides">
        <section aria-label="One side">{left}</section>
        <section aria-label="Other side">{right}</section>
      </div>
      {evidence !== undefined && (
        <section className="shared-evidence" aria-label="What they share">
          <h3>What they share</h3>
          {evidence}
        </section>
      )}
    </>
  );
}

/** What helps to tell one of the two: its name, some figures, and rows of details. */
export function Side({
  name,
  lead,
  rows,
}: {
  readonly name: ReactNode;
  readonly lead: readonly string[];
  readonly rows: readonly (readonly [name: string, value: string])[];
}) {
  return (
    <>
      <p className="side-name">{name}</p>
      <p className="muted">{lead.filter((part) => part !== '').join(' · ')}</p>
      <dl className="details">
        {rows.map(([row, value]) => (
          <div key={row}>
            <dt>{row}</dt>
            <dd>{value || 'none'}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
