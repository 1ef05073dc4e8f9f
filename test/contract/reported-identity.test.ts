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

  it('two ORCIDs under one name are listed as perhaps two people, by their papers', async () => {
    const question = `{ author(name: "Wei Chen") {
      mayBeSeveral { papers { title } orcids coauthors journals }
    } }`;
    expect(await askOf('two-orcids-one-name', question)).toEqual({
      author: {
        mayBeSeveral: expect.arrayContaining([
          {
            papers: [{ title: 'Solar cells with passivated interfaces' }],
            orcids: ['0000-0002-1825-0097'],
            coauthors: ['ro|a'],
            journals: ['solar energy reports'],
          },
          {
            papers: [{ title: 'Rice association mapping of grain yield' }],
            orcids: ['0000-0001-5109-3700'],
            coauthors: ['do|j'],
            journals: ['plant breeding letters'],
          },
        ]),
      },
    });
  });

  it('an author whose papers hang together is not suspicious', async () => {
    const question = '{ author(name: "Cusk, K S") { mayBeSeveral { orcids } } }';
    expect(await askOf('ovid-notes', question)).toEqual({ author: { mayBeSeveral: [] } });
  });
});
