import type { ReactNode } from 'react';

/** A condition of a filter that can be taken back. */
export interface Chip {
  readonly name: string;
  readonly text: string;
  /** What the API says against it. */
  readonly refusal: string | null;
  /** Changes it; null where only its JSON can be changed. */
  readonly open: (() => void) | null;
  readonly remove: () => void;
}

/** The conditions of a filter. */
export function Chips({ chips }: { readonly chips: readonly Chip[] }): ReactNode {
  if (chips.length === 0) return null;
  return (
    <ul className="chips" aria-label="Conditions">
      {chips.map(({ name, text, refusal, open, remove }) => (
        <li key={name} className={refusal === null ? 'chip' : 'chip refused'}>
          {open === null ? (
            <span className="chip-text">{text}</span>
          ) : (
            <button type="button" className="chip-text" title="Change this" onClick={open}>
              {text}
            </button>
          )}
          <button type="button" className="chip-remove" onClick={remove}>
            <span aria-hidden="true">×</span>
            <span className="unseen">Take back {text}</span>
          </button>
          {refusal !== null && (
            <p className="filter-refusal" role="alert">
              {refusal}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
