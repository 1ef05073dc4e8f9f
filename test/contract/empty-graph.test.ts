import { expect, it } from 'vitest';
import type { Statement } from '../../src/graph/index.js';
import * as graph from '../../src/graph/index.js';
import { describeOnBothEngines } from '../support/engines.js';

const WRITES = /\b(?:CREATE|MERGE|SET|DELETE|REMOVE)\b/;

/** The questions that need no value; what they ask of an empty graph is easily forgotten. */
const questions = Object.values(graph as Readonly<Record<string, unknown>>)
  .filter(isStatement)
  .filter(({ text }) => !WRITES.test(text))
  .sort((one, other) => (one.name < other.name ? -1 : 1));

describeOnBothEngines('An empty graph', ({ store, reset }) => {
  it('answers each question that needs no value', async () => {
    await reset();
    expect(questions.length).toBeGreaterThan(10);
    for (const question of questions) {
      expect(await store().engine.read(question), question.name).toBeInstanceOf(Array);
    }
  });

  it('has no paper that waits for its terms', async () => {
    expect(await store().engine.read(graph.papersAwaitingTerms)).toEqual([{ papers: 0 }]);
  });
});

function isStatement(value: unknown): value is Statement<unknown> {
  return typeof value === 'object' && value !== null && 'decode' in value && 'text' in value;
}
