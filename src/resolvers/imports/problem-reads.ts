import type { ImportJobs } from '../../jobs/index.js';
import type { Context } from '../context.js';
import { importsOf } from './import-service.js';

type Problems = Awaited<ReturnType<ImportJobs['problems']>>;

/**
 * The problems of imports for one request: each import's are read once for all that ask for them at the same
 * time, and those of one import after those of another. A file may hold thousands, so they are let go as soon
 * as they are read; a subscription then reads what is new.
 */
class ProblemReads {
  readonly #begun = new Map<string, Promise<Problems>>();
  #last: Promise<void> = Promise.resolve();

  constructor(
    private readonly imports: ImportJobs,
    private readonly signal: AbortSignal,
  ) {}

  of(id: string): Promise<Problems> {
    const begun = this.#begun.get(id);
    if (begun !== undefined) return begun;
    const read = this.#last.then(() => this.#read(id));
    this.#begun.set(id, read);
    const forget = (): void => void this.#begun.delete(id);
    this.#last = read.then(forget, forget);
    return read;
  }

  async #read(id: string): Promise<Problems> {
    this.signal.throwIfAborted();
    return this.imports.problems(id);
  }
}

const readsOf = new WeakMap<Context, ProblemReads>();

/** The problems of an import. @throws GraphQLError IMPORTS_OFF where no server runs. */
export function problemsOf(context: Context, id: string): Promise<Problems> {
  const reads = readsOf.get(context) ?? new ProblemReads(importsOf(context), context.signal);
  readsOf.set(context, reads);
  return reads.of(id);
}
