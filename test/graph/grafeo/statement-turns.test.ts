import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { StatementTurns } from '../../../src/graph/grafeo/statement-turns.js';

const LARGE_PLACES = Math.max(1, availableParallelism() - 1);

/** Turns with a log of what began, and answers that come when they are told to. */
function watched() {
  const turns = new StatementTurns();
  const begun: string[] = [];
  const endings = new Map<string, (executionTimeMs: number) => void>();
  const ask = (text: string, signal?: AbortSignal) =>
    turns.run(text, { signal }, () => {
      begun.push(text);
      return new Promise<{ readonly executionTimeMs: number }>((resolve) =>
        endings.set(text, (executionTimeMs) => resolve({ executionTimeMs })),
      );
    });
  const answer = async (text: string, executionTimeMs: number): Promise<void> => {
    endings.get(text)?.(executionTimeMs);
    await setImmediate();
  };
  /** Runs a statement once, so that its time is known. */
  const know = async (text: string, executionTimeMs: number): Promise<void> => {
    const asked = ask(text);
    await setImmediate();
    await answer(text, executionTimeMs);
    await asked;
    begun.length = 0;
  };
  return { ask, answer, know, begun };
}

describe('turns of statements', () => {
  it('let small statements pass large ones, by the times that each took before', async () => {
    const { ask, know, begun } = watched();
    await know('large', 500);
    await know('small', 1);
    for (let asked = 0; asked < LARGE_PLACES + 2; asked += 1) void ask('large');
    void ask('small');
    await setImmediate();
    expect(begun.filter((text) => text === 'large')).toHaveLength(LARGE_PLACES);
    expect(begun).toContain('small');
  });

  it('run no more at once than leaves the event loop a processor, whatever is asked', async () => {
    const { ask, begun } = watched();
    for (let asked = 0; asked < 100; asked += 1) void ask(`never asked before ${asked}`);
    await setImmediate();
    expect(begun.length).toBeLessThan(LARGE_PLACES + 5);
    expect(begun.length).toBeGreaterThan(1);
  });

  it('follow a statement that grows slower', async () => {
    const { ask, know, begun } = watched();
    await know('grows', 1);
    for (let run = 0; run < 5; run += 1) await know('grows', 100);
    for (let asked = 0; asked < LARGE_PLACES + 1; asked += 1) void ask('grows');
    await setImmediate();
    expect(begun).toHaveLength(LARGE_PLACES);
  });

  it('drop a statement whose request is over before it began', async () => {
    const { ask, answer, know, begun } = watched();
    await know('large', 500);
    for (let asked = 0; asked < LARGE_PLACES; asked += 1) void ask('large');
    const controller = new AbortController();
    const waiting = ask('large', controller.signal);
    controller.abort(new Error('the client went'));
    await expect(waiting).rejects.toThrow('the client went');
    await answer('large', 500);
    expect(begun).toHaveLength(LARGE_PLACES);
  });
});
