import { MergedJournalsDocument, useAnswer } from '../../api/index.js';
import { Comparison, counted, DecisionBar, MergeWith, useDecisions } from '../../parts/index.js';
import { JournalSide } from './journal-side.js';

interface Journal {
  readonly id: string;
  readonly title: string;
}

/** Merges a journal with another form of its title. */
export function Identity({ journal }: { readonly journal: Journal }) {
  const decisions = useDecisions();
  return (
    <div className="identity">
      <DecisionBar of={decisions} />
      <MergeWith
        own={journal.id}
        type="JOURNAL"
        label="Merge with another journal"
        placeholder="Another form of the title"
      >
        {(other, close) => (
          <CompareJournals
            journal={journal}
            other={{ id: other.id, title: other.name }}
            decisions={decisions}
            onClose={close}
          />
        )}
      </MergeWith>
    </div>
  );
}

function CompareJournals({
  journal,
  other,
  decisions,
  onClose,
}: {
  readonly journal: Journal;
  readonly other: Journal;
  readonly decisions: ReturnType<typeof useDecisions>;
  readonly onClose: () => void;
}) {
  const ids = [journal.id, other.id];
  const said = `${journal.title} and ${other.title} are one journal now.`;
  return (
    <Comparison
      title="Are these one journal?"
      left={<JournalSide id={journal.id} />}
      right={<JournalSide id={other.id} />}
      outcome={<Outcome ids={ids} />}
      answers={[{ label: 'Merge into one', decision: { same: 'journals', ids, said } }]}
      decisions={decisions}
      onClose={onClose}
    />
  );
}

function Outcome({ ids }: { readonly ids: string[] }) {
  const { papers } = useAnswer(MergedJournalsDocument, { ids });
  return <p>Merged, they are one journal with {counted(papers?.totalCount ?? 0, 'paper')}.</p>;
}
