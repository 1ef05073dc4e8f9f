import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { importSource, textSource } from '../../src/ingest/index.js';
import { type RunningApi, startApi } from '../support/api.js';
import { describeOnBothEngines } from '../support/engines.js';

function record(title: string, authors: readonly string[], journal: string): string {
  const people = authors.map((name) => `AU  - ${name}`).join('\n');
  return `TY  - JOUR\nTI  - ${title}\n${people}\nT2  - ${journal}\nPY  - 2020\nER  - \n`;
}

const RECORDS = [
  record('Digital hospitals in the north of England', ['Wang, Li', 'Cresswell, Kathrin'], 'BMJ'),
  record('Poppies of the Tatra mountains and their seeds', ['Wang, Li'], 'Cell Cycle'),
  record('Otters of the river Wye in winter', ['Wong, Lee'], 'Cell Cycle'),
].join('');

const nodesOf = (of: string) =>
  z.object({ [of]: z.object({ nodes: z.array(z.object({ id: z.string(), name: z.string() })) }) });
const decisionIn = z.record(z.string(), z.object({ id: z.string() }));

describeOnBothEngines('Decisions by the API', ({ store, reset }) => {
  let api: RunningApi;
  beforeAll(async () => {
    await reset();
    await importSource(store(), textSource('three.ris', RECORDS));
    api = await startApi(store());
  });
  afterAll(() => api.stop());

  async function list(of: 'authors' | 'papers' | 'journals', name: string) {
    const answer = await api.ask(`{ ${of}(first: 20) { nodes { id name: ${name} } } }`);
    const { nodes } = nodesOf(of).parse(answer)[of] ?? { nodes: [] };
    return nodes.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  }

  const authors = () => list('authors', 'name');

  async function decide(mutation: string, variables: Record<string, unknown>): Promise<string> {
    const [decision] = Object.values(decisionIn.parse(await api.ask(mutation, variables)));
    if (decision === undefined) throw new Error('No decision came back.');
    return decision.id;
  }

  async function undo(id: string): Promise<void> {
    await api.ask('mutation ($id: ID!) { undoDecision(id: $id, by: "Bo") { undoneAt undoneBy } }', {
      id,
    });
  }

  it('make one author of two, whose ids both answer, and are undone', async () => {
    const before = await authors();
    const ids = before.filter(({ name }) => /W.ng/.test(name)).map(({ id }) => id);
    const merge = await decide(
      'mutation ($ids: [ID!]!) { mergeAuthors(authors: $ids, reason: "One person", by: "Ada") { id } }',
      { ids },
    );
    expect((await authors()).map(({ name }) => name)).toEqual(['Kathrin Cresswell', 'Lee Wong']);
    for (const id of ids) {
      const answer = await api.ask('query ($id: ID!) { author(id: $id) { paperCount } }', { id });
      expect(answer).toEqual({ author: { paperCount: 3 } });
    }
    await undo(merge);
    expect(await authors()).toEqual(before);
    expect(await api.ask('{ decisions { subject kind members reason by undoneBy } }')).toEqual({
      decisions: [
        {
          subject: 'AUTHOR',
          kind: 'MERGE',
          members: ['wang|li', 'wong|lee'],
          reason: 'One person',
          by: 'Ada',
          undoneBy: 'Bo',
        },
      ],
    });
  });

  it('make two authors of one name by the papers of one of them', async () => {
    const before = await authors();
    const [wang] = before.filter(({ name }) => name === 'Li Wang');
    const [paper] = (await list('papers', 'title')).filter(({ name }) =>
      name.startsWith('Poppies'),
    );
    const split = await decide(
      'mutation ($author: ID!, $papers: [ID!]) { splitAuthor(author: $author, papers: $papers, reason: "A botanist") { id } }',
      { author: wang?.id, papers: [paper?.id] },
    );
    const names = (await authors()).map(({ name }) => name);
    expect(names.filter((name) => name === 'Li Wang')).toHaveLength(2);
    await undo(split);
    expect(await authors()).toEqual(before);
  });

  it('make one paper of two, keep two apart, and make one journal of two', async () => {
    const papers = await list('papers', 'title');
    const ids = papers.slice(0, 2).map(({ id }) => id);
    const merge = await decide(
      'mutation ($ids: [ID!]!) { mergePapers(papers: $ids, reason: "A preprint") { id } }',
      { ids },
    );
    expect(await list('papers', 'title')).toHaveLength(2);
    await undo(merge);
    expect(await list('papers', 'title')).toEqual(papers);
    const [a, b] = ids;
    await undo(
      await decide(
        'mutation ($a: ID!, $b: ID!) { markNotSame(a: $a, b: $b, reason: "Two trials") { id } }',
        { a, b },
      ),
    );
    const journals = await list('journals', 'title');
    const one = await decide(
      'mutation ($ids: [ID!]!) { mergeJournals(journals: $ids, reason: "Renamed") { id } }',
      { ids: journals.map(({ id }) => id) },
    );
    expect(await list('journals', 'title')).toHaveLength(1);
    await undo(one);
    expect(await list('journals', 'title')).toEqual(journals);
  });

  it('are refused by argument, with what to give instead', async () => {
    const [author] = await authors();
    expect(
      await api.refusal(
        'mutation ($ids: [ID!]!) { mergeAuthors(authors: $ids, reason: "One") { id } }',
        { ids: [author?.id, 'A0'] },
      ),
    ).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'authors[1]' });
    expect(
      await api.refusal(
        'mutation ($id: ID!) { splitAuthor(author: $id, names: ["Nobody"], reason: "x") { id } }',
        { id: author?.id },
      ),
    ).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'names[0]' });
    expect(await api.refusal('mutation { undoDecision(id: "D0") { id } }')).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'id',
    });
  });
});
