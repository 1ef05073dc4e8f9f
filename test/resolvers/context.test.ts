import { setImmediate } from 'node:timers/promises';
import { graphql } from 'graphql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Engine, openGrafeo } from '../../src/graph/index.js';
import { buildApiSchema, createContext } from '../../src/resolvers/index.js';

describe('The context of a query', () => {
  let engine: Engine;
  const warnings: Error[] = [];
  const note = (warning: Error): void => void warnings.push(warning);

  beforeEach(async () => {
    engine = openGrafeo(null);
    await engine.prepare();
    warnings.length = 0;
    process.on('warning', note);
  });

  afterEach(() => {
    process.off('warning', note);
    return engine.close();
  });

  it('lets fifty statements wait at once, and Node warns of no leak', async () => {
    const years = Array.from({ length: 50 }, (_, index) => 1970 + index);
    const fields = years.map(
      (year) => `y${year}: papers(filter: { year: { from: ${year} } }) { totalCount }`,
    );
    const answer = await graphql({
      schema: await buildApiSchema(),
      source: `{ ${fields.join(' ')} }`,
      contextValue: createContext({
        engine,
        signal: new AbortController().signal,
        limits: { maxFirst: 100 },
        baseUrl: null,
      }),
    });
    await setImmediate();
    expect(answer.errors).toBeUndefined();
    expect(warnings).toEqual([]);
  });
});
