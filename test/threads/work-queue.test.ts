import { describe, expect, it } from 'vitest';
import { QueueFullError, WorkQueue } from '../../src/threads/index.js';

/** A queue with a log of what began, and work that ends when it is told to. */
function watched(sizes: ConstructorParameters<typeof WorkQueue>[0]) {
  const queue = new WorkQueue({ places: 1, smallPlaces: 0, smallCost: 10, ...sizes });
  const begun: string[] = [];
  const endings = new Map<string, () => void>();
  const ask = (name: string, cost: number, owner: object = {}, signal?: AbortSignal) =>
    queue.run({ owner, cost, signal }, () => {
      begun.push(name);
      return new Promise<string>((resolve) => endings.set(name, () => resolve(name)));
    });
  /** Ends work one after the other, until none is left. */
  const endAll = async (): Promise<readonly string[]> => {
    for (let ended = 0; ended < begun.length; ended += 1) {
      endings.get(begun[ended] ?? '')?.();
      await settle();
    }
    return begun;
  };
  return { ask, begun, endings, endAll };
}

function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

describe('a queue of work', () => {
  it('does no more at once than it has places for', async () => {
    const { ask, begun, endings, endAll } = watched({ places: 2 });
    void Promise.all(['a', 'b', 'c', 'd'].map((name) => ask(name, 100)));
    await settle();
    expect(begun).toEqual(['a', 'b']);
    endings.get('b')?.();
    await settle();
    expect(begun).toEqual(['a', 'b', 'c']);
    expect(await endAll()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('keeps a place for small work beside any amount of large work', async () => {
    const { ask, begun, endings } = watched({ smallPlaces: 1, maxWaiting: 3 });
    const large = Array.from({ length: 4 }, (_, index) => ask(`large ${index}`, 1_000));
    const refused = await ask('too much', 1_000).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(QueueFullError);
    const small = ask('small', 5);
    await settle();
    expect(begun).toEqual(['large 0', 'small']);
    endings.get('small')?.();
    expect(await small).toBe('small');
    void Promise.all(large);
  });

  it('refuses work of a size of which as much waits as may, with a code and what to do', async () => {
    const { ask, endAll } = watched({ maxWaiting: 2 });
    const taken = ['a', 'b', 'c'].map((name) => ask(name, 100));
    await expect(ask('d', 100)).rejects.toMatchObject({
      code: 'SERVER_BUSY',
      message: expect.stringMatching(/2 computations are waiting.*Ask again in some seconds/),
    });
    await settle();
    await endAll();
    expect(await Promise.all(taken)).toEqual(['a', 'b', 'c']);
  });

  it('lets one owner with much work wait for itself, not others for it', async () => {
    const { ask, endAll } = watched({});
    const [one, other] = [{}, {}];
    void ['1a', '1b', '1c', '1d'].map((name) => ask(name, 100, one));
    void ['2a', '2b'].map((name) => ask(name, 100, other));
    await settle();
    expect(await endAll()).toEqual(['1a', '1b', '2a', '1c', '2b', '1d']);
  });

  it('lets less work overtake more that came before it, but never for ever', async () => {
    const { ask, endAll } = watched({});
    void ask('first', 100);
    void ask('large', 1_000);
    for (let index = 0; index < 30; index += 1) void ask(`middling ${index}`, 100 + index * 50);
    await settle();
    const order = await endAll();
    expect(order.indexOf('middling 0')).toBeLessThan(order.indexOf('large'));
    expect(order.indexOf('large')).toBeLessThan(order.indexOf('middling 29'));
  });

  it('lets the large one have its turn while small ones go on to come', async () => {
    const { ask, begun, endings } = watched({ smallCost: 0 });
    void ask('running', 100);
    void ask('large', 1_000);
    for (let index = 0; index < 20 && !begun.includes('large'); index += 1) {
      void ask(`next ${index}`, 100);
      await settle();
      endings.get(begun.at(-1) ?? '')?.();
      await settle();
    }
    expect(begun).toContain('large');
  });

  it('forgets who does not wait any more, and gives the place to the next', async () => {
    const { ask, begun, endAll } = watched({});
    const gone = new AbortController();
    void ask('a', 100);
    const left = ask('b', 100, {}, gone.signal);
    const next = ask('c', 100);
    gone.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    await settle();
    expect(await endAll()).toEqual(['a', 'c']);
    expect(await next).toBe('c');
    await expect(ask('d', 100, {}, gone.signal)).rejects.toThrow('gone');
    expect(begun).not.toContain('d');
  });

  it('gives the place back when work fails', async () => {
    const queue = new WorkQueue({ places: 1, smallPlaces: 0 });
    const turn = () => ({ owner: {}, cost: 1 });
    await expect(queue.run(turn(), () => Promise.reject(new Error('failed')))).rejects.toThrow(
      'failed',
    );
    expect(await queue.run(turn(), async () => 'done')).toBe('done');
  });
});
