import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { Failure } from '../failure.js';
import type { useDecisions } from './use-decisions.js';

/** What was decided last, and the way back. */
export function DecisionBar({ of }: { readonly of: ReturnType<typeof useDecisions> }) {
  const { last, isBusy, error, undo } = of;
  const bar = useRef<HTMLParagraphElement>(null);
  // What was clicked is mostly gone by now, and the focus with it.
  useEffect(() => {
    if (last !== null) bar.current?.focus({ preventScroll: true });
  }, [last]);
  return (
    <>
      <p ref={bar} className="decision-bar" role="status" tabIndex={-1}>
        {isBusy && 'Deciding…'}
        {!isBusy && last !== null && (
          <>
            {last.said}{' '}
            {last.made !== null && (
              <>
                <Link to="/authors/$id" params={{ id: last.made.id }}>
                  Open {last.made.name}
                </Link>{' '}
              </>
            )}
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
