import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ask, RemoveImportDocument, type RemoveImportMutation } from '../../api/index.js';
import { counted, Failure, ReasonField } from '../../parts/index.js';

/** The decision that took an import out; it is not applied yet where the import is large. */
export type RemovalDecision = NonNullable<
  NonNullable<RemoveImportMutation['removeImport']>['decision']
>;

/** Takes an import out again, after a look at what would go. */
export function RemoveImport({
  id,
  name,
  onRemoved,
}: {
  readonly id: string;
  readonly name: string;
  readonly onRemoved: (decision: RemovalDecision) => void;
}) {
  const client = useQueryClient();
  const [reason, setReason] = useState('Imported by mistake');
  const look = useMutation({
    mutationFn: () => ask(RemoveImportDocument, { id, reason, dryRun: true }),
  });
  const remove = useMutation({
    mutationFn: () => ask(RemoveImportDocument, { id, reason, dryRun: false }),
    onSuccess: ({ removeImport: removal }) => {
      if (removal?.decision) onRemoved(removal.decision);
      return client.invalidateQueries();
    },
  });
  const going = look.data?.removeImport;
  return (
    <>
      {!going && (
        <button type="button" className="plain" onClick={() => look.mutate()}>
          Take it out…<span className="unseen"> {name}</span>
        </button>
      )}
      {going && (
        <fieldset className="confirm">
          <legend className="unseen">Take {name} out</legend>
          <span>
            {counted(going.records, 'record')} and {counted(going.papers, 'paper')} would go;{' '}
            {counted(going.changedPapers, 'paper')} would lose a record.
          </span>
          <Going papers={going.goingPapers} all={going.papers} />
          <ReasonField value={reason} onChange={setReason} />
          <button
            type="button"
            className="main"
            disabled={remove.isPending}
            onClick={() => remove.mutate()}
          >
            Take it out
          </button>
          <button type="button" onClick={() => look.reset()}>
            Keep it
          </button>
        </fieldset>
      )}
      {(look.error ?? remove.error) !== null && <Failure error={look.error ?? remove.error} />}
    </>
  );
}

/** The papers that would go, as far as the preview names them. */
function Going({
  papers,
  all,
}: {
  readonly papers: readonly { readonly id: string; readonly title: string | null }[];
  readonly all: number;
}) {
  if (papers.length === 0) return null;
  return (
    <details>
      <summary>Papers that would go</summary>
      <ul className="plain-list">
        {papers.map(({ id, title }) => (
          <li key={id}>
            <Link to="/papers/$id" params={{ id }}>
              {title ?? 'Without a title'}
            </Link>
          </li>
        ))}
      </ul>
      {all > papers.length && <p className="muted">and {counted(all - papers.length, 'other')}</p>}
    </details>
  );
}
