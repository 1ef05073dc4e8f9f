import { PaperSideDocument, useAnswer } from '../../../api/index.js';
import { Comparison, counted, PaperSide, type useDecisions } from '../../../parts/index.js';

/** Two papers beside each other, before they become one or stay two. */
export function ComparePapers({
  paper,
  other,
  decisions,
  onClose,
}: {
  readonly paper: string;
  readonly other: string;
  readonly decisions: ReturnType<typeof useDecisions>;
  readonly onClose: () => void;
}) {
  const ids = [paper, other] as const;
  return (
    <Comparison
      title="Are these one paper?"
      left={<PaperSide id={paper} />}
      right={<PaperSide id={other} />}
      outcome={<Outcome ids={ids} />}
      answers={[
        {
          label: 'Merge into one',
          decision: { same: 'papers', ids, said: 'The two are one paper now.' },
        },
        { label: 'Not the same', decision: { apart: ids, said: 'The two stay two papers.' } },
      ]}
      decisions={decisions}
      onClose={onClose}
    />
  );
}

function Outcome({ ids: [one, other] }: { readonly ids: readonly [string, string] }) {
  const records = [
    useAnswer(PaperSideDocument, { id: one }),
    useAnswer(PaperSideDocument, { id: other }),
  ].flatMap(({ paper }) => paper?.records ?? []);
  return <p>Merged, they are one paper with {counted(records.length, 'record')}.</p>;
}
