import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCurator } from '../../src/curation/index.js';
import { importSource, textSource } from '../../src/ingest/index.js';
import { type RunningApi, startApi } from '../support/api.js';
import { describeOnBothEngines } from '../support/engines.js';

const paper = (index: number, more = '') =>
  `TY  - JOUR\nTI  - Paper ${index}\nAU  - Finder, Fay\nPY  - ${2000 + index}\nJO  - Journal of Finding\nSN  - 2632-1009\nDO  - 10.5555/Find.${index}\nAN  - ${25123400 + index}\nDB  - Medline\n${more}ER  - \n`;

const RECORDS = [1, 2, 3, 4].map((index) => paper(index)).join('');
const WITH_ORCID = paper(5, 'AU  - Known, Kim\nID  - \n').replace(
  'AU  - Known, Kim',
  'AU  - Known, Kim (ORCID: 0000-0002-1825-0097)',
);

describeOnBothEngines('Nodes that are looked up', ({ store }) => {
  let api: RunningApi;
  beforeAll(async () => {
    await importSource(store(), textSource('found.ris', RECORDS + WITH_ORCID));
    api = await startApi(store());
  });
  afterAll(() => api.stop());

  const idOf = async (doi: string): Promise<string> =>
    Object(await api.ask(`{ paper(doi: "${doi}") { id } }`)).paper.id;

  it('come in the order asked for, in any form, and the missing ones are named', async () => {
    const query = `query ($dois: [String!]) { papersBy(dois: $dois) {
      rows { asked paper { title } } papers { title authorships { author { name } } } missing
    } }`;
    const dois = [
      'https://doi.org/10.5555/FIND.3',
      '10.5555/none',
      'doi:10.5555/find.1',
      'no doi',
      '10.5555/find.3',
    ];
    const { papersBy } = Object(await api.ask(query, { dois }));
    const [one, three] = [{ title: 'Paper 1' }, { title: 'Paper 3' }];
    expect(papersBy.rows).toEqual([
      { asked: dois[0], paper: three },
      { asked: dois[1], paper: null },
      { asked: dois[2], paper: one },
      { asked: dois[3], paper: null },
      { asked: dois[4], paper: three },
    ]);
    expect(papersBy.papers).toMatchObject([three, one]);
    expect(papersBy.papers[0].authorships).toEqual([{ author: { name: 'Fay Finder' } }]);
    expect(papersBy.missing).toEqual(['10.5555/none', 'no doi']);
  });

  it('are found by PubMed number, id, ORCID and ISSN', async () => {
    const id = await idOf('10.5555/find.2');
    const data = Object(
      await api.ask(
        `query ($ids: [ID!]) {
          byPmid: papersBy(pmids: ["PMID: 25123402", "7"]) { papers { id } missing }
          byId: papersBy(ids: $ids) { papers { id } missing }
          authorsBy(orcids: ["https://orcid.org/0000-0002-1825-0097", "0000"]) { authors { name } missing }
          journalsBy(issns: ["26321009", "1234-5678"]) { rows { asked journal { title } } missing }
        }`,
        { ids: [id, 'P0'] },
      ),
    );
    expect(data.byPmid).toEqual({ papers: [{ id }], missing: ['7'] });
    expect(data.byId).toEqual({ papers: [{ id }], missing: ['P0'] });
    expect(data.authorsBy).toEqual({ authors: [{ name: 'Kim Known' }], missing: ['0000'] });
    expect(data.journalsBy).toEqual({
      rows: [
        { asked: '26321009', journal: { title: 'Journal of Finding' } },
        { asked: '1234-5678', journal: null },
      ],
      missing: ['1234-5678'],
    });
  });

  it('of any kind are found by id alone, and what was merged away by what replaced it', async () => {
    const ids = await Promise.all(['10.5555/find.3', '10.5555/find.4'].map(idOf));
    const curator = createCurator(store());
    const merged = await curator.mergePapers(ids, { reason: 'To look it up.', by: null });
    const author = Object(await api.ask('{ author(name: "Fay Finder") { id } }')).author.id;
    const query = `query ($id: ID!, $ids: [ID!]!, $dois: [String!]) {
      node(id: $id) { __typename id ... on Author { name } }
      nodes(ids: $ids) { __typename id ... on Paper { title journal { title } } }
      papersBy(dois: $dois) { papers { id } missing }
    }`;
    const data = Object(
      await api.ask(query, {
        id: author,
        ids: [...ids, 'nothing', author],
        dois: ['10.5555/find.3', '10.5555/find.4'],
      }),
    );
    expect(data.node).toEqual({ __typename: 'Author', id: author, name: 'Fay Finder' });
    const [first, second, none, last] = data.nodes;
    expect(first.id).toBe(second.id);
    expect(first).toMatchObject({ __typename: 'Paper', journal: { title: 'Journal of Finding' } });
    expect([none, last.__typename]).toEqual([null, 'Author']);
    expect(data.papersBy).toEqual({ papers: [{ id: first.id }], missing: [] });
    await curator.undo(merged.id, null);
  });

  it('cost two statements, however many they are', async () => {
    const query = `query ($dois: [String!]) { papersBy(dois: $dois) { rows { paper { title } } papers { id year } } }`;
    const dois = [1, 2, 3].map((index) => `10.5555/find.${index}`);
    expect(await api.statementsOf(query, { dois })).toEqual(['papersByValues', 'papersByIds']);
  });

  it.each([
    ['{ papersBy { missing } }', 'dois', /Give "dois" or "pmids" or "ids"/],
    ['{ papersBy(dois: ["a"], ids: ["P1"]) { missing } }', 'ids', /two questions/],
    ['{ journalsBy(issns: []) { missing } }', 'issns', /is empty/],
  ])('%s is refused', async (query, argument, message) => {
    expect(await api.refusal(query)).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument,
      message: expect.stringMatching(message),
    });
  });

  it('are a thousand at most, and cost by how many are asked for', async () => {
    const query =
      'query ($ids: [ID!]) { papersBy(ids: $ids) { rows { asked paper { id title } } } }';
    const many = (count: number) => ({ ids: Array.from({ length: count }, (_, at) => `P${at}`) });
    expect(await api.refusal(query, many(1_001))).toMatchObject({ argument: 'ids' });
    expect(Object(await api.ask(query, many(1_000))).papersBy.rows).toHaveLength(1_000);
  });
});
