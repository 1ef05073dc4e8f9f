import { useEffect, useState } from 'react';
import { ReasonField, Sides, USUAL_REASON, type useDecisions } from '../../parts/index.js';
import type { PairToDecide } from './pair-to-decide.js';

/** Two sides beside each other, what they share, and the three answers, by mouse or keys. */
export function Pair({
  pair: { question, left, right, evidence, same, apart },
  place,
  decisions,
  onLater,
}: {
  readonly pair: PairToDecide;
  /** Where in the queue the pair is. */
  readonly place: string;
  readonly decisions: ReturnType<typeof useDecisions>;
  readonly onLater: () => void;
}) {
  const [reason, setReason] = useState(USUAL_REASON);
  const answers = [
    { key: 's', label: 'Same', act: () => decisions.decide(same, reason) },
    { key: 'n', label: 'Not the same', act: () => decisions.decide(apart, reason) },
    { key: 'l', label: 'Later', act: onLater },
  ];
  useKeys(answers, decisions.isBusy);
  return (
    <div className="pair">
      <header>
        <h2>{question}</h2>
        <p className="muted">{place}</p>
      </header>
      <Sides left={left} right={right} evidence={evidence} />
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
