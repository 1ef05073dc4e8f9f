import { PapergraphError } from '../errors/index.js';
import { EXIT } from './exit-code.js';

/** A person or a service manager asked to stop before there was anything to stop. */
export class InterruptedError extends PapergraphError {
  override readonly code = 'INTERRUPTED';
}

/** What Ctrl-C and a service manager's stop become. */
export interface Interrupt {
  /** Aborts at the first signal. */
  readonly signal: AbortSignal;
  /** Resolves at the first signal. */
  readonly happened: Promise<void>;
  /**
   * Waits for what cannot be stopped, such as a database that is still starting.
   *
   * @throws InterruptedError at the first signal; the process is expected to end then.
   */
  unlessInterrupted<Result>(waiting: Promise<Result>): Promise<Result>;
  /** Gives the signals back to Node. */
  dispose(): void;
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** `npm start` passes on the Ctrl-C that the terminal has sent us already: that is no second one. */
const ECHO_MS = 500;

/** The first signal asks to stop cleanly, the second ends the process at once. */
export function listenForInterrupt(): Interrupt {
  const controller = new AbortController();
  const { signal } = controller;
  const happened = new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  let first = 0;
  const onSignal = (): void => {
    const isEcho = performance.now() - first < ECHO_MS;
    if (signal.aborted && !isEcho) process.exit(EXIT.INTERRUPTED);
    if (!signal.aborted) first = performance.now();
    controller.abort();
  };
  for (const name of SIGNALS) process.on(name, onSignal);
  return {
    signal,
    happened,
    unlessInterrupted: (waiting) => Promise.race([waiting, happened.then(throwInterrupted)]),
    dispose: () => {
      for (const name of SIGNALS) process.off(name, onSignal);
    },
  };
}

function throwInterrupted(): never {
  throw new InterruptedError('Stopped before anything was written.');
}
