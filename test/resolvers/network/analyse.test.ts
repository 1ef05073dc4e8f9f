import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { collectIncidences, type Incidence } from '../../../src/network/index.js';
import { analyse } from '../../../src/resolvers/network/analyse.js';

/** One paper by so many members. */
function paperBy(count: number): readonly Incidence[] {
  return Array.from({ length: count }, (_, index) => ({
    member: `A${String(index).padStart(6, '0')}`,
    paper: 'P',
    year: 2020,
    memberCount: count,
    position: index + 1,
  }));
}

const build = { counting: 'FULL' as const };
const never = { signal: new AbortController().signal };

describe('a network', () => {
  it.each([
    ['small, in this thread', 20],
    ['large, in a worker', 200],
  ])('is computed: %s', async (_where, count) => {
    const rows = collectIncidences(paperBy(count));
    const { table, analysis } = await analyse(
      'AUTHOR',
      rows,
      { build, hasStatistics: true },
      never,
    );
    expect(table.members).toHaveLength(count);
    expect(analysis.statistics).toMatchObject({ density: 1, links: (count * (count - 1)) / 2 });
  });

  it('that is too large is refused with what to do', async () => {
    const rows = collectIncidences(paperBy(200));
    const job = { build: { ...build, maxPairs: 10_000 } };
    const error: unknown = await analyse('AUTHOR', rows, job, never).catch(
      (caught: unknown) => caught,
    );
    expect(error).toBeInstanceOf(GraphQLError);
    expect(error).toMatchObject({
      message: expect.stringMatching(/19900 pairs .* 10000 allowed: lower maxAuthorsPerPaper/),
      extensions: { code: 'NETWORK_TOO_LARGE', pairs: 19_900, maxPairs: 10_000 },
    });
  });

  it('is no longer computed when nobody waits for it', async () => {
    const { signal, abort } = cancellable();
    const rows = collectIncidences(paperBy(3_000));
    const job = { build, clustering: {}, centralities: ['BETWEENNESS' as const] };
    const work = analyse('AUTHOR', rows, job, { signal });
    setTimeout(abort, 50);
    await expect(work).rejects.toThrow('nobody waits');
  });
});

function cancellable(): { readonly signal: AbortSignal; readonly abort: () => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort(new Error('nobody waits')) };
}
