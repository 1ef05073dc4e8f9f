import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { importThesaurus } from '../../src/curation/index.js';
import { importSource, textSource } from '../../src/ingest/index.js';
import { readThesaurus, type ThesaurusKind } from '../../src/thesaurus/index.js';
import { type RunningApi, startApi } from '../support/api.js';
import { describeOnBothEngines } from '../support/engines.js';

const RECORDS = `TY  - JOUR
TI  - Sleep of nurses
AU  - Smith, Jane
AU  - Nobody, N.
KW  - RCT
KW  - Sleep
PY  - 2020
ER  - 

TY  - JOUR
TI  - Coffee of nurses
AU  - Doe, Jane
AU  - Roe, Richard
KW  - Randomised controlled trials
KW  - Article
PY  - 2021
ER  - 
`;

const FILES: Readonly<Record<Exclude<ThesaurusKind, 'JOURNAL'>, string>> = {
  TOPIC: 'label\treplace by\narticle\t\nrct\trandomized controlled trial\n',
  AUTHOR: 'label\treplace by\n"Nobody, N."\t\n"Smith, Jane"\t"Doe, Jane"\n',
};

describeOnBothEngines('A thesaurus in the API', (engine) => {
  let api: RunningApi;
  const ids: string[] = [];

  beforeAll(async () => {
    await engine.reset();
    await importSource(engine.store(), textSource('records.ris', RECORDS));
    for (const kind of ['TOPIC', 'AUTHOR'] as const) {
      const { entries } = readThesaurus(kind, new TextEncoder().encode(FILES[kind]));
      const why = { reason: `${kind}.txt`, by: 'Ada' };
      const made = await importThesaurus(engine.store(), kind, entries, why);
      ids.push(made?.id ?? '');
    }
    api = await startApi(engine.store());
  });
  afterAll(() => api.stop());

  it('stands among the decisions, with its lines', async () => {
    const found = await api.ask(
      `{ decisions(first: 5) {
        subject kind reason by members lineCount undoneAt
        thesaurus(first: 1) { label replaceBy } } }`,
    );
    expect(found).toEqual({
      decisions: [
        {
          subject: 'AUTHOR',
          kind: 'THESAURUS',
          reason: 'AUTHOR.txt',
          by: 'Ada',
          members: [],
          lineCount: 2,
          undoneAt: null,
          thesaurus: [{ label: 'Nobody, N.', replaceBy: null }],
        },
        {
          subject: 'TOPIC',
          kind: 'THESAURUS',
          reason: 'TOPIC.txt',
          by: 'Ada',
          members: [],
          lineCount: 2,
          undoneAt: null,
          thesaurus: [{ label: 'article', replaceBy: null }],
        },
      ],
    });
  });

  it('gives a topic its label, and answers for what it replaced', async () => {
    const answer = z.object({ topic: z.object({ id: z.string() }).loose() });
    const found = answer.parse(
      await api.ask(
        '{ topic(label: "RCTs") { id label variants paperCount papers { totalCount } } }',
      ),
    );
    expect(found.topic).toMatchObject({
      label: 'randomized controlled trial',
      variants: ['RCT', 'Randomised controlled trials'],
      paperCount: 2,
      papers: { totalCount: 2 },
    });
    expect(await api.ask('{ topics(orderBy: LABEL_ASC) { nodes { label } } }')).toEqual({
      topics: { nodes: [{ label: 'randomized controlled trial' }, { label: 'Sleep' }] },
    });
    expect(await api.ask('{ topic(label: "Article") { id } }')).toEqual({ topic: null });
  });

  it('makes one author of two names under the one that replaces, and leaves out who is ignored', async () => {
    const found = await api.ask(
      `{ authors(orderBy: NAME_ASC) { nodes { name paperCount variants } }
        author(name: "Smith, Jane") { name coauthors { totalCount } }
        coauthorNetwork { nodes { author { name } } }
        papers(orderBy: YEAR_ASC) { nodes { authorCount authorships { rawName isLast } } } }`,
    );
    expect(found).toMatchObject({
      authors: {
        nodes: [
          { name: 'Jane Doe', paperCount: 2, variants: ['Doe, Jane', 'Smith, Jane'] },
          { name: 'Richard Roe', paperCount: 1 },
        ],
      },
      author: { name: 'Jane Doe', coauthors: { totalCount: 1 } },
      papers: {
        nodes: [
          { authorCount: 1, authorships: [{ rawName: 'Smith, Jane', isLast: true }] },
          { authorCount: 2 },
        ],
      },
    });
    expect(JSON.stringify(found)).not.toContain('Nobody');
  });

  it('is undone like other decisions, and gives back what was', async () => {
    for (const id of ids) {
      await api.ask('mutation ($id: ID!) { undoDecision(id: $id, by: "Bo") { undoneBy } }', { id });
    }
    const found = await api.ask(
      `{ topics(orderBy: LABEL_ASC) { nodes { label } } authors { totalCount } }`,
    );
    expect(found).toEqual({
      topics: {
        nodes: [
          { label: 'Article' },
          { label: 'Randomised controlled trials' },
          { label: 'RCT' },
          { label: 'Sleep' },
        ],
      },
      authors: { totalCount: 4 },
    });
  });
});
