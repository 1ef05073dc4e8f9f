import { leaveOut, useFilesAtHand } from '../../parts/index.js';
import { bytesInWords } from './bytes.js';
import { OnItsWay } from './on-its-way.js';
import { useSending } from './use-sending.js';

/** The files that were dropped or chosen, to be tried first or imported. */
export function FilesAtHand() {
  const { files, leftOut } = useFilesAtHand();
  const { sending, outcome, refusals, refusedForNow, send, stop } = useSending();
  return (
    <>
      {files.length > 0 && (
        <section className="files-at-hand" aria-label="Files to import">
          <ul>
            {files.map(({ key, file }) => (
              <li key={key}>
                <strong>{file.name}</strong>{' '}
                <span className="muted">{bytesInWords(file.size)}</span>{' '}
                <button type="button" className="plain" onClick={() => leaveOut(key)}>
                  Leave out<span className="unseen"> {file.name}</span>
                </button>
                {refusals.has(key) && (
                  <p className="failure" role="alert">
                    {file.name}: {refusals.get(key)}
                  </p>
                )}
              </li>
            ))}
          </ul>
          <p className="actions">
            <button
              type="button"
              className="main"
              disabled={sending !== null}
              onClick={() => void send(files, { isDryRun: false })}
            >
              Import
            </button>
            <button
              type="button"
              disabled={sending !== null}
              onClick={() => void send(files, { isDryRun: true })}
            >
              Try first
            </button>
            <span className="muted">A trial says what would change, and changes nothing.</span>
          </p>
        </section>
      )}
      {sending !== null && <OnItsWay {...sending} onStop={stop} />}
      {refusedForNow !== null && (
        <p className="failure" role="alert">
          {refusedForNow} What is not sent yet stays here.
        </p>
      )}
      <div role="status">
        {leftOut.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {outcome !== '' && <p>{outcome}</p>}
      </div>
    </>
  );
}
