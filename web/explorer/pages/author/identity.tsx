import { useState } from 'react';
import { AuthorIdentityDocument, type AuthorIdentityQuery, useAnswer } from '../../api/index.js';
import {
  AuthorLink,
  counted,
  DecisionBar,
  Empty,
  EvidenceOfPeople,
  Finder,
  idOf,
  ReasonField,
  type Suggestion,
  USUAL_REASON,
  useDecisions,
  years,
} from '../../parts/index.js';
import { Parts } from './parts-of-author.js';

type Identified = NonNullable<AuthorIdentityQuery['author']>;

/** Which names are one person and why, who else may be, and where to put it right. */
export function Identity({ id }: { readonly id: string }) {
  const { author } = useAnswer(AuthorIdentityDocument, { id });
  const decisions = useDecisions();
  const [reason, setReason] = useState(USUAL_REASON);
  const [chosen, setChosen] = useState<Suggestion | null>(null);
  if (author === null) return null;
  const merge = (other: { readonly id: string; readonly name: string }) => {
    setChosen(null);
    decisions.decide(
      {
        same: 'people',
        ids: [author.id, other.id],
        said: `${author.name} and ${other.name} are one author now.`,
      },
      reason,
    );
  };
  const keepApart = (other: { readonly id: string; readonly name: string }) =>
    decisions.decide(
      {
        apart: [author.id, other.id],
        said: `${author.name} and ${other.name} stay two authors.`,
      },
      reason,
    );
  return (
    <div className="identity">
      <Names author={author} />
      <h3>Perhaps the same person</h3>
      <ReasonField value={reason} onChange={setReason} />
      <DecisionBar of={decisions} />
      <Namesakes author={author} onSame={merge} onApart={keepApart} isBusy={decisions.isBusy} />
      <div className="merge-with">
        <Finder
          label="Merge with another author"
          placeholder="Another form of the name"
          types={['AUTHOR']}
          isLabelShown
          onChoose={setChosen}
        />
        {chosen && (
          <p className="actions">
            <AuthorLink author={{ id: idOf(chosen), name: chosen.label }} />
            <span className="muted">{chosen.detail}</span>
            <button
              type="button"
              className="main"
              onClick={() => merge({ id: idOf(chosen), name: chosen.label })}
            >
              Merge into one
            </button>
            <button type="button" onClick={() => setChosen(null)}>
              Cancel
            </button>
          </p>
        )}
      </div>
      <Parts
        author={author}
        isBusy={decisions.isBusy}
        onSplit={(papers, said) => decisions.decide({ split: author.id, papers, said }, reason)}
      />
    </div>
  );
}

function Names({ author }: { readonly author: Identified }) {
  return (
    <>
      <h3>Forms of the name</h3>
      <p>{author.variants.join(' · ')}</p>
      {author.whyMerged.length > 0 && (
        <details>
          <summary>Why these are one person</summary>
          <ul className="joins">
            {author.whyMerged.map(({ name, to, evidence }) => (
              <li key={`${name} ${to}`}>
                <p>
                  “{name}” is “{to}”
                </p>
                <EvidenceOfPeople evidence={evidence} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Namesakes({
  author,
  onSame,
  onApart,
  isBusy,
}: {
  readonly author: Identified;
  readonly onSame: (other: { readonly id: string; readonly name: string }) => void;
  readonly onApart: (other: { readonly id: string; readonly name: string }) => void;
  readonly isBusy: boolean;
}) {
  if (author.possibleSameAs.length === 0) return <Empty>No other name comes near.</Empty>;
  return (
    <ul className="namesakes">
      {author.possibleSameAs.map(({ author: other, evidence }) => (
        <li key={other.id}>
          <p>
            <AuthorLink author={other} />{' '}
            <span className="muted">
              {counted(other.paperCount, 'paper')} {years(other.firstYear, other.lastYear)}
            </span>
          </p>
          <EvidenceOfPeople evidence={evidence} />
          <p className="actions">
            <button type="button" disabled={isBusy} onClick={() => onSame(other)}>
              Same person
            </button>
            <button type="button" disabled={isBusy} onClick={() => onApart(other)}>
              Not the same
            </button>
          </p>
        </li>
      ))}
    </ul>
  );
}
