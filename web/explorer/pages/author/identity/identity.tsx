import { AuthorIdentityDocument, useAnswer } from '../../../api/index.js';
import { DecisionBar, MergeWith, useDecisions } from '../../../parts/index.js';
import { ComparePeople } from './compare-people.js';
import { Names } from './names.js';
import { Namesakes } from './namesakes.js';
import { Split } from './split.js';

/** Which names are one person and why, who else may be, and where to put it right. */
export function Identity({ id }: { readonly id: string }) {
  const { author } = useAnswer(AuthorIdentityDocument, { id });
  const decisions = useDecisions();
  if (author === null) return null;
  return (
    <div className="identity">
      <DecisionBar of={decisions} />
      <Names author={author} />
      <h3>Perhaps the same person</h3>
      <Namesakes author={author} decisions={decisions} />
      <MergeWith
        own={author.id}
        type="AUTHOR"
        label="Merge with another author"
        placeholder="Another form of the name"
      >
        {(other, close) => (
          <ComparePeople author={author} other={other} decisions={decisions} onClose={close} />
        )}
      </MergeWith>
      <h3>Perhaps several people</h3>
      <Split author={author} decisions={decisions} />
    </div>
  );
}
