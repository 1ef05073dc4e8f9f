import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCorpus } from '../../examples/make-corpus.js';
import { importSource, textSource } from '../../src/ingest/index.js';
import { buildApiSchema } from '../../src/resolvers/index.js';
import { TEXT_LIMITS } from '../../src/schema/index.js';
import { openStore, type Store } from '../../src/store/index.js';
import { type RunningApi, startApi } from '../support/api.js';
import { describeOnBothEngines, EMBEDDED } from '../support/engines.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { textArguments } from '../support/text-arguments.js';

/** One sign that folds to eighteen letters in four words: the Arabic ligature "sallallahou alayhe wasallam". */
const LIGATURE = '\ufdfa';

/** Just under the largest body that a server takes by default. */
const HUGE: Readonly<Record<string, string>> = {
  'one word of 900 kB': 'x'.repeat(900_000),
  'signs that fold to a million words': LIGATURE.repeat(250_000),
  'words of one letter': 'a '.repeat(450_000),
  'controls that JSON writes as six signs': '\u0001'.repeat(150_000),
};

/** As long as any limit lets through; what they fold to is much longer. */
const ALLOWED: Readonly<Record<string, string>> = {
  'signs that fold to thousands of words': LIGATURE.repeat(TEXT_LIMITS.name),
  'different words': Array.from({ length: 300 }, (_, index) => index.toString(36)).join(' '),
  'one long word': 'x'.repeat(TEXT_LIMITS.name),
  'signs that fold to six of their own': '\u3316'.repeat(TEXT_LIMITS.name),
  'marks without a letter': 'a\u0301'.repeat(TEXT_LIMITS.name / 2),
  'accents that pile up': `a${'\u0301\u0323'.repeat(TEXT_LIMITS.name / 2 - 1)}`,
  blanks: ' '.repeat(TEXT_LIMITS.name),
  'commas and hyphens': ',-'.repeat(TEXT_LIMITS.name / 2),
};

/** The made corpus names no addresses. */
const OF_TWO_PLACES = `TY  - JOUR
TI  - Two places
AU  - Alpha, Ann
AD  - Department of Physics, University of Oxford, Oxford, United Kingdom
AD  - Department of Physics, University of Vienna, Vienna, Austria
PY  - 2020
ER  -\x20
`;

/**
 * A second of this process, which the server and the embedded engine share: so long may a request hold
 * them. Not of the clock, which also counts what else the machine does.
 */
const PATIENCE_MS = 1_000;

/** They take the text of a file, as much as a body holds: their own limits are tested with imports and tasks. */
const TAKE_FILES = ['Mutation.importText(text)', 'Mutation.importThesaurus(text)'];

const places = textArguments(await buildApiSchema()).filter(
  ({ name }) => !TAKE_FILES.includes(name),
);

async function ask({ url }: RunningApi, query: string, text: string) {
  const begin = process.cpuUsage();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { text } }),
  });
  const body = await response.text();
  const { user, system } = process.cpuUsage(begin);
  return { body, took: (user + system) / 1_000 };
}

async function startOver(store: Store): Promise<RunningApi> {
  const records = [...makeCorpus({ papers: 100, seed: 9 }), OF_TWO_PLACES];
  await importSource(store, textSource('made.ris', records.join('')));
  return startApi(store);
}

describe('A huge text in an argument', () => {
  let store: Store;
  let api: RunningApi;
  beforeAll(async () => {
    const dataFolder = await temporaryFolder('limits');
    store = await openStore({ ...EMBEDDED, dataFolder }, () => undefined);
    api = await startOver(store);
  });
  afterAll(async () => {
    await api.stop();
    await store.close();
  });

  it('can be given in many places, and the test reaches all', () => {
    expect(places.length).toBeGreaterThan(60);
    expect(places.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Query.authors(filter.name)', 'Mutation.mergeAuthors(authors[0])']),
    );
  });

  it.each(places)(
    'is refused at once with its path and the limit: $name',
    async ({ path, query }) => {
      for (const [what, text] of Object.entries(HUGE)) {
        const { body, took } = await ask(api, query, text);
        expect([what, body.slice(0, 500)]).toEqual([
          what,
          expect.stringContaining('BAD_USER_INPUT'),
        ]);
        const [error] = JSON.parse(body).errors;
        expect(error).toMatchObject({
          message: expect.stringMatching(/^"[\w.[\]]+" has \d+ characters; give at most \d+\.$/),
          extensions: { argument: path, limit: expect.any(Number) },
        });
        expect(took).toBeLessThan(PATIENCE_MS);
      }
    },
  );
});

describeOnBothEngines('A text in an argument that is as long as it may be', ({ store }) => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await startOver(store());
  });
  afterAll(() => api.stop());

  it.each(places)('is refused or answered at once: $name', async ({ query }) => {
    for (const [what, text] of Object.entries(ALLOWED)) {
      const { body, took } = await ask(api, query, text);
      expect([what, body]).toEqual([what, expect.not.stringMatching(/INTERNAL|DATABASE/)]);
      expect(took).toBeLessThan(PATIENCE_MS);
    }
  });
});
