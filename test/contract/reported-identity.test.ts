import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importSource, textSource } from '../../src/ingest/index.js';
import { startApi } from '../support/api.js';
import { describeOnBothEngines } from '../support/engines.js';

const FIXTURES = join(import.meta.dirname, 'fixtures/reported-identity');

describeOnBothEngines('Reported faults of identity', ({ store, reset }) => {
  /** What the API says of a fixture that an empty graph has taken in. */
  async function askOf(name: string, question: string): Promise<unknown> {
    await reset();
    const text = await readFile(join(FIXTURES, `${name}.ris`), 'utf8');
    await importSource(store(), textSource(`${name}.ris`, text));
    const api = await startApi(store());
    try {
      return await api.ask(question);
    } finally {
      await api.stop();
    }
  }

  describe('papers', () => {
    const COUNT = '{ graphSummary { papers } possibleDuplicates(first: 5) { totalCount } }';
    it.each([
      ['conference-suffix', 1, 0],
      ['central-doi', 1, 0],
      ['ovid-notes', 1, 0],
      ['conference-two-names', 1, 0],
      ['column-two-issues', 2, 1],
      ['editor-roman', 2, 1],
      ['supplement-one-doi', 2, 1],
      ['letters-in-order', 2, 1],
    ])('%s: %d, and %d listed as possible duplicates', async (name, papers, listed) => {
      expect(await askOf(name, COUNT)).toEqual({
        graphSummary: { papers },
        possibleDuplicates: { totalCount: listed },
      });
    });
  });

  it('a common family name: a hyphen more is another person, until something is shared', async () => {
    const question = '{ authors(filter: { name: "gao" }, first: 5) { totalCount } }';
    expect(await askOf('hyphen-name', question)).toEqual({ authors: { totalCount: 2 } });
  });

  it('two ORCIDs under one name are two people, each with the own papers', async () => {
    const question = `{ authors(filter: { name: "wei chen" }, first: 5) {
      edges { node { paperCount mayBeSeveral { orcids } papers(first: 5) { edges { node { title } } } } }
    } }`;
    const author = (title: string) => ({
      node: { paperCount: 1, mayBeSeveral: [], papers: { edges: [{ node: { title } }] } },
    });
    expect(await askOf('two-orcids-one-name', question)).toEqual({
      authors: {
        edges: expect.arrayContaining([
          author('Solar cells with passivated interfaces'),
          author('Rice association mapping of grain yield'),
        ]),
      },
    });
  });

  it('an author whose papers hang together is not suspicious', async () => {
    const question = '{ author(name: "Cusk, K S") { mayBeSeveral { orcids } } }';
    expect(await askOf('ovid-notes', question)).toEqual({ author: { mayBeSeveral: [] } });
  });
});
