import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { type DragEvent, useState } from 'react';
import type { Example } from './example.js';
import { type Progress, sendFile, watchImport } from './import-file.js';

/** A pane to drop files into, which shows what becomes of them. */
export function importPlugin(watching: Example | undefined): GraphiQLPlugin {
  return {
    title: 'Import',
    icon: ImportIcon,
    content: () => <ImportPane watching={watching} />,
  };
}

/** A file on its way: how far it is, or why it is not. */
interface Sent {
  readonly key: string;
  readonly name: string;
  readonly progress: Progress | null;
  readonly refusal: string | null;
}

function ImportPane({ watching }: { readonly watching: Example | undefined }) {
  const [sent, send] = useSentFiles();
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    send([...event.dataTransfer.files]);
  };
  return (
    <section className="graphiql-doc-explorer" aria-label="Import">
      <h2 className="graphiql-doc-explorer-title">Import</h2>
      <label
        className={`papergraph-drop${isOver ? ' papergraph-drop-over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        Drop RIS files here (also .gz and .zip), or choose them:
        <input type="file" multiple onChange={({ target }) => send([...(target.files ?? [])])} />
      </label>
      <ul className="papergraph-imports" aria-live="polite">
        {sent.map((each) => (
          <li key={each.key}>
            <SentFile sent={each} watching={watching} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function SentFile({
  sent,
  watching,
}: {
  readonly sent: Sent;
  readonly watching: Example | undefined;
}) {
  const { name, progress, refusal } = sent;
  if (refusal !== null) return <p role="alert">{`${name}: ${refusal}`}</p>;
  if (progress === null) return <p>{`${name}: on its way`}</p>;
  return (
    <>
      <p>{`${progress.name}: ${inWords(progress)}`}</p>
      <progress max={Math.max(progress.bytes, 1)} value={shareRead(progress)} aria-label={name} />
      {watching && <WatchButton watching={watching} id={progress.id} />}
    </>
  );
}

function shareRead({ status, bytes, bytesRead }: Progress): number {
  return status === 'SUCCEEDED' ? Math.max(bytes, 1) : bytesRead;
}

/** What a person wants to know of an import. */
function inWords({ status, records, problemCount, error, ...counts }: Progress): string {
  if (status === 'ENQUEUED') return 'waits for its turn';
  if (error !== null) return `failed. ${error.message}`;
  const { new: added, updated, unchanged } = counts;
  const found = `${records} records: ${added} new, ${updated} updated, ${unchanged} unchanged; ${problemCount} problems`;
  return `${status.toLowerCase()}, ${found}`;
}

/** Opens the subscription that the pane itself uses, in a tab. */
function WatchButton({ watching, id }: { readonly watching: Example; readonly id: string }) {
  const { addTab, updateActiveTabValues } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const open = () => {
    const variables = JSON.stringify({ import: id }, null, 2);
    addTab();
    queryEditor?.setValue(watching.query);
    variableEditor?.setValue(variables);
    updateActiveTabValues({ query: watching.query, variables });
  };
  return (
    <button type="button" className="graphiql-un-styled papergraph-watch" onClick={open}>
      Watch it in a tab
    </button>
  );
}

/** Files that were sent, the latest first, and how to send others: each is followed to its end. */
function useSentFiles() {
  const [sent, setSent] = useState<readonly Sent[]>([]);
  const put = (one: Sent) =>
    setSent((all) => [one, ...all].filter((each, at, list) => list.findIndex(sameAs(each)) === at));
  const replace = (one: Sent) =>
    setSent((all) => all.map((each) => (each.key === one.key ? one : each)));
  const send = async (file: File): Promise<void> => {
    const key = `${file.name} ${file.lastModified} ${file.size}`;
    put({ key, name: file.name, progress: null, refusal: null });
    try {
      const imports = await sendFile(file);
      const [first] = imports;
      if (first !== undefined) replace({ key, name: file.name, progress: first, refusal: null });
      for (const progress of imports.slice(1)) {
        put({ key: progress.id, name: progress.name, progress, refusal: null });
      }
      for (const [index, { id, name }] of imports.entries()) {
        for await (const progress of watchImport(id)) {
          replace({ key: index === 0 ? key : id, name, progress, refusal: null });
        }
      }
    } catch (error) {
      const refusal = error instanceof Error ? error.message : String(error);
      replace({ key, name: file.name, progress: null, refusal });
    }
  };
  const sendAll = async (files: readonly File[]): Promise<void> => {
    // One after the other: a browser opens few connections to a server.
    for (const file of files) await send(file);
  };
  return [sent, (files: readonly File[]) => void sendAll(files)] as const;
}

function sameAs({ key }: Sent): (other: Sent) => boolean {
  return (other) => other.key === key;
}

function ImportIcon() {
  return (
    <svg viewBox="0 0 14 14" fill="none" stroke="currentColor" strokeWidth="1.2" aria-hidden="true">
      <path
        d="M7 1v8M3.8 6 7 9.2 10.2 6M1.5 10v3h11v-3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
