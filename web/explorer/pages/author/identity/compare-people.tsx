import { MergedPeopleDocument, useAnswer } from '../../../api/index.js';
import { Comparison, counted, PersonSide, type useDecisions } from '../../../parts/index.js';

interface Person {
  readonly id: string;
  readonly name: string;
}

/** Two authors beside each other, before they become one or stay two. */
export function ComparePeople({
  author,
  other,
  decisions,
  onClose,
}: {
  readonly author: Person;
  readonly other: Person;
  readonly decisions: ReturnType<typeof useDecisions>;
  readonly onClose: () => void;
}) {
  const [ids, names] = [[author.id, other.id] as const, `${author.name} and ${other.name}`];
  return (
    <Comparison
      title="Are these one person?"
      left={<PersonSide id={author.id} />}
      right={<PersonSide id={other.id} />}
      outcome={<Outcome ids={ids} />}
      answers={[
        {
          label: 'Merge into one',
          decision: { same: 'people', ids, said: `${names} are one author now.` },
        },
        {
          label: 'Not the same',
          decision: { apart: ids, said: `${names} stay two authors.` },
        },
      ]}
      decisions={decisions}
      onClose={onClose}
    />
  );
}

/** What a merged author would have; papers that both sign speak against it. */
function Outcome({ ids }: { readonly ids: readonly [string, string] }) {
  const { papers, sharedPapers } = useAnswer(MergedPeopleDocument, { ids: [...ids] });
  const shared = sharedPapers?.totalCount ?? 0;
  return (
    <>
      <p>Merged, they are one author with {counted(papers?.totalCount ?? 0, 'paper')}.</p>
      {shared > 0 && (
        <p className="veto">
          Both sign {shared === 1 ? 'one paper' : `the same ${counted(shared, 'paper')}`}: mostly
          these are two people.
        </p>
      )}
    </>
  );
}
