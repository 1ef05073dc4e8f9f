import type { AuthorReasonKind } from '../../api/index.js';

const NAMES: Readonly<Record<AuthorReasonKind, string>> = {
  AFFILIATION: 'Institution',
  COAUTHORS: 'Co-authors',
  JOURNAL: 'Journals',
  NAME: 'Name',
  ORCID: 'ORCID',
  TOPICS: 'Topics',
};

/** What two names share. */
export function EvidenceOfPeople({
  evidence,
}: {
  readonly evidence: readonly {
    readonly kind: AuthorReasonKind;
    readonly values: readonly string[];
  }[];
}) {
  if (evidence.length === 0) return <p className="muted">They share nothing but the name.</p>;
  return (
    <dl className="evidence">
      {evidence.map(({ kind, values }) => (
        <div key={kind}>
          <dt>{NAMES[kind]}</dt>
          <dd>{values.map(readable).join('; ') || 'the same'}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Co-authors come as `family|initial`. */
function readable(value: string): string {
  return value.replace('|', ', ');
}

/** What speaks for two papers being one, and what against it. */
export function EvidenceOfPapers({
  evidence,
  vetoes,
}: {
  readonly evidence: readonly {
    readonly field: string;
    readonly relation: string;
    readonly points: number;
  }[];
  readonly vetoes: readonly { readonly code: string; readonly detail: string }[];
}) {
  return (
    <dl className="evidence">
      {evidence.map(({ field, relation, points }) => (
        <div key={`${field} ${relation}`}>
          <dt>{field}</dt>
          <dd>
            {relation.toLowerCase().replaceAll('_', ' ')}{' '}
            <span className="muted">
              {points > 0 ? '+' : ''}
              {points}
            </span>
          </dd>
        </div>
      ))}
      {vetoes.map(({ code, detail }) => (
        <div key={code + detail} className="veto">
          <dt>{code.toLowerCase().replaceAll('_', ' ')}</dt>
          <dd>{detail}</dd>
        </div>
      ))}
    </dl>
  );
}
