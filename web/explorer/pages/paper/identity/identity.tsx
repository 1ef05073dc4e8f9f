import { DecisionBar, MergeWith, useDecisions } from '../../../parts/index.js';
import type { Paper } from '../paper.js';
import { ComparePapers } from './compare-papers.js';
import { Duplicates } from './duplicates.js';
import { SplitRecords } from './split-records.js';

/** Which paper this is: what may be the same, and which of its records are another. */
export function Identity({ paper }: { readonly paper: Paper }) {
  const decisions = useDecisions();
  return (
    <div className="identity">
      <DecisionBar of={decisions} />
      <Duplicates paper={paper} decisions={decisions} />
      <MergeWith
        own={paper.id}
        type="PAPER"
        label="Merge with another paper"
        placeholder="Words of its title"
      >
        {(other, close) => (
          <ComparePapers paper={paper.id} other={other.id} decisions={decisions} onClose={close} />
        )}
      </MergeWith>
      {paper.records.length > 1 && <SplitRecords paper={paper} decisions={decisions} />}
    </div>
  );
}
