import { useState } from 'react';
import {
  type Decision,
  Failure,
  ReasonField,
  USUAL_REASON,
  type useDecisions,
} from '../../../parts/index.js';
import type { Identified } from './identified.js';
import { LikelyParts } from './likely-parts.js';
import type { Part } from './part.js';
import { SplitNames } from './split-names.js';
import { SplitPapers } from './split-papers.js';

/** Sets apart some papers or some names of an author, after a look at what would be. */
export function Split({
  author,
  decisions,
}: {
  readonly author: Identified;
  readonly decisions: ReturnType<typeof useDecisions>;
}) {
  const [reason, setReason] = useState(USUAL_REASON);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isOpen, setOpen] = useState(false);
  const set = (papers: Iterable<string>) => {
    setChosen(new Set(papers));
    setOpen(true);
  };
  const split = (part: Part) => {
    const decision: Decision = { split: author.id, variants: author.variants, ...part };
    decisions.decide(decision, reason, () => {
      setChosen(new Set());
      setOpen(false);
    });
  };
  const parts = { author, split, isBusy: decisions.isBusy };
  return (
    <>
      <LikelyParts author={author} onChoose={set} />
      <details
        className="split"
        open={isOpen}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>Split this author…</summary>
        {isOpen && (
          <>
            <ReasonField value={reason} onChange={setReason} />
            {author.variants.length > 1 && <SplitNames {...parts} />}
            <SplitPapers {...parts} chosen={chosen} onChoose={setChosen} />
            {decisions.error !== null && <Failure error={decisions.error} />}
          </>
        )}
      </details>
    </>
  );
}
