/** One side of a comparison, as data: a rival is a row, not code here. */
export interface Contestant {
  /** For the reader of the result: "raw UNWIND through the driver". */
  readonly name: string;
  readonly role: 'OURS' | 'RIVAL';
  /** Absolute path or file URL of a module that exports a {@link Task} as `task`. */
  readonly module: string;
}

/** What a contestant's module exports as `task`. Only `run` is timed. */
export interface Task<Prepared = unknown> {
  /** Opens, connects, empties: whatever must be there before the clock starts. */
  readonly prepare?: (input: unknown) => Promise<Prepared> | Prepared;
  /** The work. Its answer is kept in the result, so that one can see that both did the same. */
  readonly run: (input: unknown, prepared: Prepared) => unknown;
  /** Looks, off the clock, at what the work left behind. */
  readonly inspect?: (input: unknown, prepared: Prepared) => unknown;
  /** Closes what `prepare` opened. */
  readonly cleanUp?: (prepared: Prepared) => Promise<void> | void;
}

/** One run of one contestant, in a process of its own. */
export interface Run {
  readonly seconds: number;
  /** Time of all its threads on a processor: what other work on the machine changes least. */
  readonly cpuSeconds?: number;
  /** The most memory that the process ever held, preparation included. */
  readonly peakRssBytes: number;
  /** What `run` answered, as JSON. */
  readonly answer: unknown;
  /** What `inspect` answered, as JSON; null without one. */
  readonly inspected?: unknown;
}

/** Makes sure that a message from another process is a {@link Run}. */
export function decodeRun(message: unknown): Run {
  if (typeof message === 'object' && message !== null) {
    const {
      seconds,
      cpuSeconds,
      peakRssBytes,
      answer,
      inspected,
    }: Partial<Record<keyof Run, unknown>> = message;
    const cpu = typeof cpuSeconds === 'number' ? { cpuSeconds } : {};
    if (typeof seconds === 'number' && typeof peakRssBytes === 'number') {
      return {
        seconds,
        ...cpu,
        peakRssBytes,
        answer: answer ?? null,
        inspected: inspected ?? null,
      };
    }
  }
  throw new TypeError(`Not a run of a benchmark: ${JSON.stringify(message)}`);
}

/** Makes sure that what a module exports as `task` is a {@link Task}. */
export function isTask(value: unknown): value is Task {
  return (
    typeof value === 'object' && value !== null && 'run' in value && typeof value.run === 'function'
  );
}
