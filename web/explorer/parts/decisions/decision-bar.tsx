import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { Failure } from '../failure.js';
import type { useDecisions } from './use-decisions.js';

/** What was decided last, and the way back. */
export function DecisionBar({ of }: { readonly of: ReturnType<typeof useDecisions> }) {
  const { last, isBusy, error, undo } = of;
  return (
    <>
      <p className="decision-bar" role="status">
        {isBusy && 'Deciding…'}
        {!isBusy && last !== null && (
          <>
            {last.said}{' '}
            <button type="button" onClick={() => undo(last.id)}>
              Undo
            </button>{' '}
            <Link to="/decisions">All decisions</Link>
          </>
        )}
      </p>
      {error !== null && !isBusy && <Failure error={error} />}
    </>
  );
}

/** What stands in the field until a person writes something else. */
export const USUAL_REASON = 'Compared side by side';

/** Why something is decided, which is kept with the decision. */
export function ReasonField({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (reason: string) => void;
}) {
  const id = useId();
  return (
    <span className="reason">
      <label htmlFor={id} className="field-label">
        Reason, kept with the decision
      </label>
      <input
        id={id}
        value={value}
        maxLength={500}
        onChange={({ target }) => onChange(target.value)}
      />
    </span>
  );
}
