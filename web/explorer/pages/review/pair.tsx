import { type ReactNode, useEffect, useState } from 'react';
import {
  type Decision,
  DecisionBar,
  ReasonField,
  USUAL_REASON,
  type useDecisions,
} from '../../parts/index.js';

/** What a person may decide of a pair. */
export interface PairChoices {
  readonly same: Decision;
  readonly apart: Decision;
  readonly later: () => void;
}

/** Two sides beside each other, what they share, and the three answers, by mouse or keys. */
export function Pair({
  place,
  left,
  right,
  evidence,
  choices,
  decisions,
}: {
  /** Where in the queue the pair is. */
  readonly place: string;
  readonly left: ReactNode;
  readonly right: ReactNode;
  readonly evidence: ReactNode;
  readonly choices: PairChoices;
  readonly decisions: ReturnType<typeof useDecisions>;
}) {
  const [reason, setReason] = useState(USUAL_REASON);
  const answers = [
    { key: 's', label: 'Same', act: () => decisions.decide(choices.same, reason) },
    { key: 'n', label: 'Not the same', act: () => decisions.decide(choices.apart, reason) },
    { key: 'l', label: 'Later', act: choices.later },
  ];
  useKeys(answers, decisions.isBusy);
  return (
    <div className="pair">
      <p className="muted">{place}</p>
      <div className="pair-sides">
        <section aria-label="One side">{left}</section>
        <section aria-label="Other side">{right}</section>
      </div>
      {evidence}
      <div className="pair-foot">
        <ReasonField value={reason} onChange={setReason} />
        <p className="actions">
          {answers.map(({ key, label, act }) => (
            <button
              key={key}
              type="button"
              disabled={decisions.isBusy}
              onClick={act}
              aria-keyshortcuts={key.toUpperCase()}
            >
              {label} <kbd>{key.toUpperCase()}</kbd>
            </button>
          ))}
        </p>
      </div>
      <DecisionBar of={decisions} />
    </div>
  );
}

/** A letter answers, except where one writes. */
function useKeys(
  answers: readonly { readonly key: string; readonly act: () => void }[],
  isBusy: boolean,
) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isBusy || event.ctrlKey || event.metaKey || event.altKey || isWriting(event)) return;
      answers.find(({ key }) => key === event.key.toLowerCase())?.act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

function isWriting({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}
