import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Failure } from '../failure.js';
import { Waiting } from '../section.js';
import { ReasonField, USUAL_REASON } from './reason-field.js';
import { Sides } from './sides.js';
import type { Decision, useDecisions } from './use-decisions.js';

/** What a person may decide about two, the likeliest first. */
export interface Answer {
  readonly label: string;
  readonly decision: Decision;
}

/** Looks at two before they are merged: both sides, what would be, the reason, and the answers. */
export function Comparison({
  title,
  left,
  right,
  outcome,
  answers,
  decisions,
  onClose,
}: {
  readonly title: string;
  readonly left: ReactNode;
  readonly right: ReactNode;
  /** What the merged one would have. */
  readonly outcome: ReactNode;
  readonly answers: readonly Answer[];
  readonly decisions: ReturnType<typeof useDecisions>;
  readonly onClose: () => void;
}) {
  const [reason, setReason] = useState(USUAL_REASON);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  const decide = (decision: Decision) => decisions.decide(decision, reason, onClose);
  return (
    <section className="comparison" aria-label={title}>
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      <Waiting>
        <Sides left={left} right={right} />
        {outcome}
      </Waiting>
      <ReasonField value={reason} onChange={setReason} />
      <p className="actions">
        {answers.map(({ label, decision }, index) => (
          <button
            key={label}
            type="button"
            className={index === 0 ? 'main' : undefined}
            disabled={decisions.isBusy}
            onClick={() => decide(decision)}
          >
            {label}
          </button>
        ))}
        <button type="button" disabled={decisions.isBusy} onClick={onClose}>
          Cancel
        </button>
      </p>
      {decisions.error !== null && <Failure error={decisions.error} />}
    </section>
  );
}
