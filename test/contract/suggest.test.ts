import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCurator } from '../../src/curation/index.js';
import { type Engine, observeEngine } from '../../src/graph/index.js';
import { importSource, textSource } from '../../src/ingest/index.js';
import { type RunningApi, startApi } from '../support/api.js';
import { describeOnBothEngines } from '../support/engines.js';
import { inProcessApi } from '../support/in-process-api.js';

const record = (title: string, authors: readonly string[], journal: string, more = '') =>
  `TY  - JOUR\nTI  - ${title}\nPY  - 2020\n${authors.map((name) => `AU  - ${name}\n`).join('')}JO  - ${journal}\n${more}ER  - \n`;

const RECORDS = [
  record('Walnut trees', ['Giménez, Juana', 'Kim, A.'], 'Annals of Oak', 'KW  - Forest\n'),
  record('Elm trees', ['Giménez, Juana'], 'Annals of Oak', 'SN  - 1234-5679\n'),
  record('Soil', ['Giménez-López, Juan Pablo'], 'Soil Letters'),
  record('Birds of the forest', ['Kim, A.'], 'Bird Letters', 'AB  - A study of Giménez.\n'),
].join('');

const SUGGEST = `query ($prefix: String!, $types: [SearchType!], $first: Int) {
  suggest(prefix: $prefix, types: $types, first: $first) {
    type label detail paperCount
    node { __typename ... on Author { id familyName } ... on Paper { id year } ... on Journal { issns } }
  }
}`;

describeOnBothEngines('A search box', ({ store }) => {
  let api: RunningApi;
  beforeAll(async () => {
    await importSource(store(), textSource('suggest.ris', RECORDS));
    api = await startApi(store());
  });
  afterAll(() => api.stop());

  const labels = async (prefix: string, variables: object = {}): Promise<readonly string[]> => {
    const answer = await api.ask(SUGGEST, { prefix, ...variables });
    const { suggest } = answer as { suggest: readonly { label: string }[] };
    return suggest.map(({ label }) => label);
  };

  it('gives names with what tells them apart, and the nodes themselves', async () => {
    expect(await api.ask(SUGGEST, { prefix: 'gimenez j' })).toEqual({
      suggest: [
        {
          type: 'AUTHOR',
          label: 'Juana Giménez',
          detail: 'Annals of Oak',
          paperCount: 2,
          node: expect.objectContaining({ __typename: 'Author', familyName: 'Giménez' }),
        },
        expect.objectContaining({ label: 'Juan Pablo Giménez-López', detail: 'Soil Letters' }),
      ],
    });
    expect(await api.ask(SUGGEST, { prefix: 'annals', types: ['JOURNAL'] })).toEqual({
      suggest: [
        expect.objectContaining({ type: 'JOURNAL', detail: 'ISSN 1234-5679', paperCount: 2 }),
      ],
    });
  });

  it('tells namesakes of one journal apart by where they work', async () => {
    const signed = (title: string, orcid: string, address: string, journal = 'Annals of Fir') =>
      record(
        title,
        ['Chen, Wei'],
        journal,
        `C1  - [Chen, Wei] ${address}\nOI  - Chen, Wei/${orcid}\n`,
      );
    const records = [
      signed('Solar cells', '0000-0002-1825-0097', 'Univ Oslo, Oslo, Norway'),
      signed('Solar cells again', '0000-0002-1825-0097', 'Univ Oslo, Oslo, Norway'),
      signed('Solar cells at last', '0000-0002-1825-0097', 'Univ Bergen, Bergen, Norway'),
      signed('Rice', '0000-0001-5109-3700', 'Peking University, Beijing, China'),
    ];
    await importSource(store(), textSource('chen.ris', records.join('')));
    const answer = await api.ask(SUGGEST, { prefix: 'chen wei' });
    expect(answer).toMatchObject({
      suggest: [
        { label: 'Wei Chen', paperCount: 3, detail: 'Annals of Fir, Univ Oslo' },
        { label: 'Wei Chen', paperCount: 1, detail: 'Annals of Fir, Peking University' },
      ],
    });
  });

  it('takes papers only where they are asked for, with author, journal and year', async () => {
    expect(await labels('birds')).toEqual([]);
    expect(await api.ask(SUGGEST, { prefix: 'birds', types: ['PAPER', 'AUTHOR'] })).toEqual({
      suggest: [
        expect.objectContaining({
          type: 'PAPER',
          label: 'Birds of the forest',
          detail: 'Kim, Bird Letters, 2020',
          paperCount: null,
          node: expect.objectContaining({ __typename: 'Paper', year: 2020 }),
        }),
      ],
    });
  });

  it('takes what other search forms read as operators for plain text', async () => {
    for (const prefix of ['gime*', '+gimenez', 'gimenez~', '(gimenez)', 'gimenez"']) {
      expect(await labels(prefix)).toContain('Juana Giménez');
    }
    for (const prefix of ['gimenez OR kim', 'name:gimenez', '*:*x', '[* TO *]']) {
      expect(await labels(prefix)).toEqual([]);
    }
  });

  it('costs a statement for each kind of node, and one for its details', async () => {
    const statements = await api.statementsOf(SUGGEST, { prefix: 'gime' });
    expect(statements).toEqual(['authorsByIds', 'mainJournals']);
  });

  it('knows a new name as soon as its import is done, and forgets one that a decision merged', async () => {
    expect(await labels('zorn')).toEqual([]);
    const added = record('Ash trees', ['Zorn, Maria', 'Zornig, M.'], 'Annals of Oak');
    await importSource(store(), textSource('more.ris', added));
    expect((await labels('zorn')).toSorted()).toEqual(['M. Zornig', 'Maria Zorn']);
    const found = await api.ask(SUGGEST, { prefix: 'zorn' });
    const { suggest } = found as { suggest: readonly { node: { id: string } }[] };
    const ids = suggest.map(({ node }) => node.id);
    await createCurator(store()).mergeAuthors(ids, { reason: 'One person', by: null });
    expect(await labels('zornig')).toHaveLength(1);
    expect(await labels('zorn')).toHaveLength(1);
  });

  it('gives names while the words of papers are still read, which a search waits for', async () => {
    let go: () => void = () => undefined;
    const mayReadPapers = new Promise<void>((resolve) => {
      go = resolve;
    });
    const { engine } = store();
    const slow: Engine = {
      ...observeEngine(engine, () => undefined),
      async read(statement, options) {
        if (statement.name === 'searchedPapers') await mayReadPapers;
        return engine.read(statement, options);
      },
    };
    const ask = inProcessApi({ engine: slow });
    const search = ask('{ search(text: "elm") { totalCount } }');
    const names = '{ suggest(prefix: "gimenez", first: 1) { label } }';
    const suggested = { suggest: [{ label: 'Juana Giménez' }] };
    expect(await ask(names)).toEqual(suggested);
    await importSource(store(), textSource('late.ris', record('Yew trees', ['Late, Ida'], 'Yew')));
    expect(await ask('{ suggest(prefix: "late") { label } }')).toEqual({
      suggest: [{ label: 'Ida Late' }],
    });
    go();
    expect(await search).toEqual({ search: { totalCount: 1 } });
    expect(await ask(names)).toEqual(suggested);
    expect(await ask('{ search(text: "yew late") { totalCount } }')).toEqual({
      search: { totalCount: 1 },
    });
  });

  it('says what to do about a text without a word, an empty list and too many rows', async () => {
    const refused = [
      { prefix: ' - ' },
      { prefix: 'a', types: [] },
      { prefix: 'a', first: 101 },
      { prefix: 'a'.repeat(1_001) },
      { prefix: Array.from({ length: 51 }, (_, at) => `w${at}`).join(' ') },
    ];
    const answers = await Promise.all(refused.map((each) => api.refusal(SUGGEST, each)));
    expect(answers.map(({ code, argument }) => [code, argument])).toEqual([
      ['BAD_USER_INPUT', 'prefix'],
      ['BAD_USER_INPUT', 'types'],
      ['BAD_USER_INPUT', 'first'],
      ['BAD_USER_INPUT', 'prefix'],
      ['BAD_USER_INPUT', 'prefix'],
    ]);
  });
});
