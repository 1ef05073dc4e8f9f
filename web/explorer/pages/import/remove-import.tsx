import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ask, RemoveImportDocument } from '../../api/index.js';
import { counted, Failure, ReasonField } from '../../parts/index.js';

/** Takes an import out again, after a look at what would go. */
export function RemoveImport({
  id,
  name,
  onRemoved,
}: {
  readonly id: string;
  readonly name: string;
  readonly onRemoved: () => void;
}) {
  const client = useQueryClient();
  const [reason, setReason] = useState('Imported by mistake');
  const look = useMutation({
    mutationFn: () => ask(RemoveImportDocument, { id, reason, dryRun: true }),
  });
  const remove = useMutation({
    mutationFn: () => ask(RemoveImportDocument, { id, reason, dryRun: false }),
    onSuccess: () => {
      onRemoved();
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
