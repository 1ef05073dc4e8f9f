/**
 * The result of work that others may wait for, too, or that does not stop at once (the driver of Neo4j does not
 * settle an aborted query while it retries a connection): it is waited for until the signal aborts.
 *
 * @throws what the work throws; the signal's reason when it aborts before.
 */
export function unlessAborted<Result>(
  work: Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
