import { randomUUID } from 'node:crypto';
import {
  ChangeUncertainError,
  type Engine,
  EngineUnavailableError,
  raiseVersion,
} from '../../graph/index.js';
import { RULES_VERSION } from './rules-version.js';

/**
 * The attempts of one change. When the answer to a COMMIT is lost, nobody knows whether the attempt
 * was kept, and another one could do everything twice. So each attempt has an id that the graph keeps
 * with it, and its result is held here until the id was found in the graph, or was not.
 */
export class ChangeAttempts<Result> {
  readonly #results = new Map<string, { readonly result: Result }>();

  /** The id of an attempt that begins. */
  begin(): string {
    return randomUUID();
  }

  /** The work of an attempt is done; whether it is kept is up to the database now. */
  finish(id: string, result: Result): void {
    this.#results.set(id, { result });
  }

  /** The result of the attempt that the graph has kept, by the ids of its latest changes. */
  keptAmong(changes: readonly string[]): { readonly result: Result } | null {
    const id = changes.find((each) => this.#results.has(each));
    return (id === undefined ? undefined : this.#results.get(id)) ?? null;
  }

  /**
   * Finds out what became of a change that failed. Asking takes the lock, so an attempt that still
   * runs in the database has come to its end before the answer.
   *
   * @returns what the attempt gave that was kept after all.
   * @throws the error where nothing was kept, ChangeUncertainError where the database does not say.
   */
  async settle(engine: Engine, error: unknown): Promise<Result> {
    if (!(error instanceof EngineUnavailableError) || this.#results.size === 0) throw error;
    const changes = await latestChanges(engine).catch(() => {
      throw new ChangeUncertainError(
        `${error.message} Whether the change that was under way is kept is not known: when the database answers again, look at the graph before you repeat a decision; an import may simply be run again.`,
        { cause: error },
      );
    });
    const kept = this.keptAmong(changes);
    if (kept === null) throw error;
    return kept.result;
  }
}

async function latestChanges(engine: Engine): Promise<readonly string[]> {
  const [state] = await engine.write((transaction) =>
    transaction.run(raiseVersion(RULES_VERSION, randomUUID())),
  );
  return state?.changes ?? [];
}
