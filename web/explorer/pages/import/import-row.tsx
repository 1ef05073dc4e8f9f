import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import {
  ask,
  CancelImportDocument,
  RetryImportDocument,
  type TypedDocumentString,
} from '../../api/index.js';
import { count, counted, Failure, Waiting } from '../../parts/index.js';
import type { Import } from './import.js';
import { Problems } from './problems.js';
import { type RemovalDecision, RemoveImport } from './remove-import.js';

const STATUS: Readonly<Record<Import['status'], string>> = {
  CANCELED: 'canceled',
  ENQUEUED: 'waits for its turn',
  FAILED: 'failed',
  INTERRUPTED: 'interrupted',
  PROCESSING: 'is being read',
  SUCCEEDED: 'done',
};

/** What stopped before its end can go on. */
const STOPPED: ReadonlySet<Import['status']> = new Set(['CANCELED', 'FAILED', 'INTERRUPTED']);

/** One import: how far it is, what came of it, what was odd, and the way back. */
export function ImportRow({
  of,
  onRemoved,
}: {
  readonly of: Import;
  readonly onRemoved: (decision: RemovalDecision) => void;
}) {
  const [opened, setOpened] = useState(false);
  const isMoving = of.status === 'ENQUEUED' || of.status === 'PROCESSING';
  return (
    <>
      <p className="import-head">
        <strong>{of.name}</strong>{' '}
        <span className="muted">
          {of.isDryRun && 'tried, '}
          {STATUS[of.status]} · {of.enqueuedAt.slice(0, 16).replace('T', ' ')}
        </span>
      </p>
      {isMoving && (
        <p className="actions">
          <progress
            max={Math.max(of.bytes, 1)}
            value={of.bytesRead}
            aria-label={`${of.name}, how much is read`}
          />
          {of.secondsLeft !== null && (
            <span className="muted">about {counted(Math.ceil(of.secondsLeft), 'second')} left</span>
          )}
          <OneClick id={of.id} label="Cancel" mutation={CancelImportDocument} />
        </p>
      )}
      {of.error !== null && <p className="failure">{of.error.message}</p>}
      {STOPPED.has(of.status) && (
        <p className="actions">
          <OneClick id={of.id} label="Go on" mutation={RetryImportDocument} />
        </p>
      )}
      <p>
        {counted(of.records, 'record')}: {count(of.new)} new, {count(of.updated)} updated,{' '}
        {count(of.unchanged)} unchanged
        {of.outcome !== null && inWords(of.outcome)}
      </p>
      {of.outcome !== null && <Merges outcome={of.outcome} />}
      <p className="actions">
        {of.problemCount > 0 && (
          <button
            type="button"
            className="plain"
            aria-expanded={opened}
            onClick={() => setOpened(!opened)}
          >
            {counted(of.problemCount, 'problem')}
            <span className="unseen"> of {of.name}</span>
          </button>
        )}
        {!of.isDryRun && of.status === 'SUCCEEDED' && (
          <Link to="/papers" search={{ filter: { import: of.id }, title: `Papers of ${of.name}` }}>
            Its papers
          </Link>
        )}
      </p>
      {!of.isDryRun && of.status === 'SUCCEEDED' && (
        <RemoveImport id={of.id} name={of.name} onRemoved={onRemoved} />
      )}
      {opened && (
        <Waiting>
          <Problems id={of.id} />
        </Waiting>
      )}
    </>
  );
}

/** A button that changes what becomes of an import; the server says why where it does not. */
function OneClick<Answer>({
  id,
  label,
  mutation,
}: {
  readonly id: string;
  readonly label: string;
  readonly mutation: TypedDocumentString<Answer, { id: string }>;
}) {
  const client = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => ask(mutation, { id }),
    onSettled: () => client.invalidateQueries({ queryKey: ['imports'] }),
  });
  return (
    <>
      <button type="button" disabled={isPending} onClick={() => mutate()}>
        {label}
      </button>
      {error !== null && <Failure error={error} />}
    </>
  );
}

/** What a trial found out beyond the records. */
function inWords({ newPapers, mergedPapers }: NonNullable<Import['outcome']>): string {
  const added = ` · ${counted(newPapers, 'new paper')}`;
  if (mergedPapers === 0) return added;
  return `${added}; ${counted(mergedPapers, 'paper')} of the graph would be tied together`;
}

function Merges({ outcome }: { readonly outcome: NonNullable<Import['outcome']> }) {
  if (outcome.merges.length === 0) return null;
  return (
    <details>
      <summary>Records that would join papers of the graph</summary>
      <ul className="plain-list">
        {outcome.merges.map(({ record, with: papers }) => (
          <li key={record.line}>
            <code>line {record.line}</code> {record.title}
            {papers.map(({ id, title }) => (
              <span key={id}>
                {' → '}
                <Link to="/papers/$id" params={{ id }}>
                  {title ?? id}
                </Link>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
