import { useQueryClient } from '@tanstack/react-query';
import { type DragEvent, useState } from 'react';
import { sendFile } from '../../../uploads/send-file.js';
import { BASE } from '../../api/index.js';

/** Why a file was not taken. */
interface Refusal {
  readonly name: string;
  readonly message: string;
}

/** Takes files that are dropped or chosen, one after the other. */
export function DropZone({ isDryRun }: { readonly isDryRun: boolean }) {
  const client = useQueryClient();
  const [isOver, setOver] = useState(false);
  const [sending, setSending] = useState<string | null>(null);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const send = async (files: readonly File[]) => {
    setRefusals([]);
    for (const file of files) {
      setSending(file.name);
      try {
        await sendFile(file, BASE, { isDryRun });
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        setRefusals((all) => [...all, { name: file.name, message }]);
      }
      await client.invalidateQueries({ queryKey: ['imports'] });
    }
    setSending(null);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void send([...event.dataTransfer.files]);
  };
  return (
    <>
      <label
        className={isOver ? 'drop-zone over' : 'drop-zone'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <span>
          Drop files here, or choose them: <input type="file" multiple onChange={choose(send)} />
        </span>
        <span role="status">{sending !== null && `${sending} is on its way…`}</span>
      </label>
      {refusals.map(({ name, message }) => (
        <p key={name} className="failure" role="alert">
          {name}: {message}
        </p>
      ))}
    </>
  );
}

/** Empties the field, so that the same file can be chosen again. */
function choose(send: (files: readonly File[]) => Promise<void>) {
  return ({ target }: { readonly target: HTMLInputElement }) => {
    const files = [...(target.files ?? [])];
    target.value = '';
    void send(files);
  };
}
