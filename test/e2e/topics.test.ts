import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { rebuildTerms } from '../../src/derivation/index.js';
import { consistency } from '../../src/graph/index.js';
import { importSource, textSource } from '../../src/ingest/index.js';
import { TermWorkers } from '../../src/topics/index.js';
import { type RunningApi, startApi } from '../support/api.js';
import { describeOnBothEngines } from '../support/engines.js';
import { EXAMPLE_FILES } from '../support/example-queries.js';
import { derivedOf, graphSnapshot } from '../support/graph-snapshot.js';

const [FILE = ''] = EXAMPLE_FILES;
const HANDED = readFileSync(FILE, 'utf8');
const PAPER = 'paper(doi: "10.1136/bmjhci-2021-100429")';

const terms = new TermWorkers(1);
afterAll(() => terms.close());

/** A paper of nurses and sleep, with keywords or without. */
function ris(year: number, title: string, abstract: string, ...keywords: string[]): string {
  return [
    'TY  - JOUR',
    `TI  - ${title}`,
    `AU  - Doe, Jane ${String.fromCharCode(65 + (year % 26))}.`,
    `PY  - ${year}`,
    `AB  - ${abstract}`,
    ...keywords.map((keyword) => `KW  - ${keyword}`),
    'ER  - ',
    '',
  ].join('\n');
}

const RECORDS = [
  ris(2019, 'Sleep deprivation of night nurses', 'Night nurses sleep too little.'),
  ris(2020, 'Night nurses and coffee', 'Coffee keeps night nurses awake.', 'Coffee', 'Nurses'),
  ris(2021, 'Sleep deprivation in hospitals', 'Sleep deprivation harms.', 'Sleep', 'nurse'),
  ris(
    2022,
    'Schlafmangel',
    'Die Behandlung der Patienten ist in den letzten Jahren verbessert worden und es gibt neue Verfahren für die Klinik.',
  ),
];

const nodes = z.object({ nodes: z.array(z.object({ label: z.string() })) });

describeOnBothEngines('topics', (engine) => {
  let api: RunningApi;

  async function take(text: string, name: string, withTerms = true): Promise<void> {
    const { engine: graph, journal } = engine.store();
    const target = { engine: graph, journal, terms: withTerms ? terms : null };
    await importSource(target, textSource(name, text));
  }

  async function labels(query: string): Promise<readonly string[]> {
    const answer = z.object({ found: nodes.or(z.object({ topics: nodes })) });
    const { found } = answer.parse(await api.ask(query));
    const list = 'topics' in found ? found.topics : found;
    return list.nodes.map(({ label }) => label);
  }

  describe('of the one-line record, which has no keywords', () => {
    beforeAll(async () => {
      await engine.reset();
      await take(HANDED, 'handed.ris');
      api = await startApi(engine.store());
    });
    afterAll(() => api.stop());

    it('are terms of its title and abstract', async () => {
      const first = await labels(`{ found: ${PAPER} { topics(first: 10) { nodes { label } } } }`);
      expect(first).toHaveLength(10);
      expect(first).toContain('digital health');
      expect(first).toContain('Global Digital Exemplar');
    });

    it('are none where keywords are asked for', async () => {
      const query = `{ found: ${PAPER} { topics(source: KEYWORD) { nodes { label } } } }`;
      expect(await labels(query)).toEqual([]);
    });

    it('find the paper again, alone and by groups', async () => {
      const answer = z.object({
        topic: z.object({
          id: z.string(),
          source: z.string(),
          papers: z.object({ totalCount: z.number() }),
        }),
      });
      const { topic } = answer.parse(
        await api.ask('{ topic(label: "Digital health") { id source papers { totalCount } } }'),
      );
      expect(topic).toMatchObject({ source: 'TERM', papers: { totalCount: 1 } });
      const found = await api.ask(
        `query ($topic: ID!) {
          papers(filter: {topic: $topic}) { totalCount }
          paperGroups(by: [TOPIC, YEAR], filter: {topic: $topic}, first: 100) { totalCount nodes { keys { label } paperCount } }
        }`,
        { topic: topic.id },
      );
      expect(found).toMatchObject({ papers: { totalCount: 1 }, paperGroups: { totalCount: 12 } });
      expect(JSON.stringify(found)).toContain('[{"label":"digital health"},{"label":"2021"}]');
    });

    it('are read with the paper, and their papers in one statement more', async () => {
      const query = `{ ${PAPER} { topics(first: 10) { nodes { label papers { nodes { id } } } } } }`;
      expect(await api.statementsOf(query)).toEqual(['papersByDoi', 'topicPapers']);
    });
  });

  describe('of papers with and without keywords', () => {
    beforeAll(async () => {
      await engine.reset();
      await take(RECORDS.join(''), 'all.ris');
      api = await startApi(engine.store());
    });
    afterAll(() => api.stop());

    it('are counted apart, and languages are told', async () => {
      expect(
        await api.ask(
          '{ graphSummary { topics terms languages { language paperCount hasTerms } } }',
        ),
      ).toMatchObject({
        graphSummary: {
          topics: 3,
          languages: expect.arrayContaining([{ language: 'de', paperCount: 1, hasTerms: false }]),
        },
      });
    });

    it('list keywords unless terms are asked for', async () => {
      expect(await labels('{ found: topics(orderBy: LABEL_ASC) { nodes { label } } }')).toEqual([
        'Coffee',
        'Nurses',
        'Sleep',
      ]);
      const found = await labels('{ found: topics(filter: {source: TERM}) { nodes { label } } }');
      expect(found[0]).toBe('night nurses');
      expect(found).not.toContain('Coffee');
    });

    it('fold plural and case, with every form kept', async () => {
      expect(await api.ask('{ topic(label: "NURSE") { label variants paperCount } }')).toEqual({
        topic: { label: 'Nurses', variants: ['Nurses', 'nurse'], paperCount: 2 },
      });
    });

    it('lead to their neighbours, authors and journals', async () => {
      const found = await api.ask(
        `{ topic(label: "nurse") {
          relatedTopics { edges { paperCount node { label source } } }
          topAuthors { totalCount } topJournals { totalCount } papersByYear { year paperCount }
        } }`,
      );
      expect(found).toMatchObject({
        topic: {
          relatedTopics: {
            edges: expect.arrayContaining([
              { paperCount: 1, node: { label: 'Coffee', source: 'KEYWORD' } },
              { paperCount: 1, node: { label: 'Sleep', source: 'KEYWORD' } },
            ]),
          },
          topAuthors: { totalCount: 2 },
          topJournals: { totalCount: 0 },
          papersByYear: [
            { year: 2020, paperCount: 1 },
            { year: 2021, paperCount: 1 },
          ],
        },
      });
    });

    it('make networks, by the same code as co-authors', async () => {
      const found = await api.ask(
        `{ keywordNetwork {
          statistics { nodes links }
          nodes { topic { label } paperCount linkCount }
          links { source { label } target { label } strength papers { nodes { year } } }
          clusters { size label }
          exportUrl(format: GEXF)
        }
        termNetwork { nodes { topic { label source } paperCount } }
        termNetworkOverTime(window: {years: 1}) { from } }`,
      );
      expect(found).toMatchObject({
        keywordNetwork: {
          statistics: { nodes: 3, links: 2 },
          nodes: expect.arrayContaining([
            { topic: { label: 'Nurses' }, paperCount: 2, linkCount: 2 },
          ]),
          exportUrl: expect.stringContaining('keywords.gexf'),
        },
        termNetwork: {
          nodes: expect.arrayContaining([
            { topic: { label: 'night nurses', source: 'TERM' }, paperCount: 2 },
          ]),
        },
      });
    });

    it('are told by relevance, and by whether they rise', async () => {
      const found = await api.ask(
        `{ relevantTopics(first: 3) { topic { label } paperCount relevance }
           topicTrends(source: KEYWORD, minPapers: 1) { topic { label } slope significance } }`,
      );
      expect(found).toMatchObject({
        relevantTopics: [{ topic: { label: 'night nurses' }, paperCount: 2 }, {}, {}],
        topicTrends: expect.any(Array),
      });
      expect((await api.refusal('{ relevantTopics(share: 2) { relevance } }')).argument).toBe(
        'share',
      );
    });

    it('are read once for one version of the graph, whatever is asked about them', async () => {
      await api.ask('{ relevantTopics(source: KEYWORD) { relevance } }');
      const statements = await api.statementsOf(
        `{ relevantTopics(source: KEYWORD, first: 1) { relevance }
           topicTrends(source: KEYWORD, minPapers: 2) { slope } }`,
      );
      expect(statements).toEqual(['graphState']);
    });

    it('join authors who have not met', async () => {
      const [one, other] = [2020, 2021].map((year) => String.fromCharCode(65 + (year % 26)));
      const found = await api.ask(
        `{ author(name: "Doe, Jane ${one}.") { similarAuthors { author { name } similarity topics { label } } } }`,
      );
      expect(found).toMatchObject({
        author: {
          similarAuthors: [
            {
              author: { name: `Jane ${other}. Doe` },
              similarity: expect.closeTo(Math.LOG2E, 5),
              topics: [{ label: 'Nurses' }],
            },
          ],
        },
      });
    });

    it('agree with their edges', async () => {
      for (const rule of consistency) {
        const [count] = await engine.store().engine.read(rule);
        expect(count).toMatchObject({ broken: 0 });
      }
    });
  });

  describe('of papers whose producers tell the list of a keyword', () => {
    /** As Ovid gives MEDLINE, then as Web of Science, then as Scopus: the last tells nothing. */
    const TOLD = [
      `TY  - JOUR
T1  - Sleep of nurses
A1  - Doe, Jane
Y1  - 2019//
KW  - Humans
KW  - *Sleep/ph [Physiology]
L2  - http://ovidsp.ovid.com/ovidweb.cgi?T=JS&PAGE=reference&D=med15&AN=1
ER  - `,
      `TY  - JOUR
TI  - Dreams of nurses
AU  - Roe, Richard
PY  - 2020
KW  - Sleep
KW  - Dreams
KW  - HUMANS
AN  - WOS:000384000000001
ER  - `,
      `TY  - JOUR
TI  - Coffee
AU  - Poe, Paul
PY  - 2021
KW  - sleep
KW  - Coffee
DB  - Scopus
ER  - `,
    ].join('\n');
    beforeAll(async () => {
      await engine.reset();
      await take(TOLD, 'told.ris', false);
      api = await startApi(engine.store());
    });
    afterAll(() => api.stop());

    it('are told with it, on the paper and on the whole', async () => {
      const found = await api.ask(
        `{ papers(orderBy: YEAR_ASC) { nodes { topics {
          edges { schemes isMajor rawLabel node { label } } } } }
          topics(orderBy: LABEL_ASC) { nodes { label schemes } } }`,
      );
      expect(found).toMatchObject({
        papers: {
          nodes: [
            {
              topics: {
                edges: [
                  { schemes: ['MESH'], isMajor: false, rawLabel: 'Humans' },
                  { schemes: ['MESH'], isMajor: true, rawLabel: 'Sleep' },
                ],
              },
            },
            {
              topics: {
                edges: [
                  { schemes: ['AUTHOR'], rawLabel: 'Dreams' },
                  { schemes: ['INDEX'], rawLabel: 'HUMANS' },
                  { schemes: ['AUTHOR'], rawLabel: 'Sleep' },
                ],
              },
            },
            { topics: { edges: [{ schemes: [] }, { schemes: [], rawLabel: 'sleep' }] } },
          ],
        },
        topics: {
          nodes: [
            { label: 'Coffee', schemes: [] },
            { label: 'Dreams', schemes: ['AUTHOR'] },
            { label: 'Humans', schemes: ['INDEX', 'MESH'] },
            { label: 'Sleep', schemes: ['AUTHOR', 'MESH'] },
          ],
        },
      });
    });

    it('are asked for by it: in lists, of authors, in networks and files', async () => {
      const found = await api.ask(
        `{ topics(filter: {scheme: MESH}, orderBy: LABEL_ASC) { totalCount nodes { label } }
          papers(orderBy: YEAR_ASC) { nodes { topics(scheme: AUTHOR) { totalCount nodes { label } } } }
          author(name: "Doe, Jane") { topics(scheme: INDEX) { totalCount } }
          keywordNetwork(scheme: AUTHOR) { nodes { topic { label } paperCount } exportUrl(format: GEXF) }
          relevantTopics(source: KEYWORD, scheme: MESH, share: 1) { topic { label } } }`,
      );
      expect(found).toMatchObject({
        topics: { totalCount: 2, nodes: [{ label: 'Humans' }, { label: 'Sleep' }] },
        papers: {
          nodes: [
            { topics: { totalCount: 0 } },
            { topics: { nodes: [{ label: 'Dreams' }, { label: 'Sleep' }] } },
            { topics: { totalCount: 0 } },
          ],
        },
        author: { topics: { totalCount: 0 } },
        keywordNetwork: {
          nodes: expect.arrayContaining([{ topic: { label: 'Dreams' }, paperCount: 1 }]),
          exportUrl: expect.stringContaining('scheme=AUTHOR'),
        },
        relevantTopics: expect.arrayContaining([{ topic: { label: 'Humans' } }]),
      });
    });

    it('keep it apart when a second record of the paper comes, in any order', async () => {
      const again = TOLD.replace('KW  - *Sleep/ph [Physiology]', 'KW  - Nurses').replace(
        'D=med15',
        'D=prem',
      );
      await take(again, 'again.ris', false);
      const both = derivedOf(await graphSnapshot(engine.store().engine));
      await engine.reset();
      await take(again, 'again.ris', false);
      await take(TOLD, 'told.ris', false);
      expect(derivedOf(await graphSnapshot(engine.store().engine))).toEqual(both);
      expect(both.filter((line) => line.includes('"MESH"'))).toHaveLength(4);
    });
  });

  describe('are a function of the set of records', () => {
    async function derived(): Promise<readonly string[]> {
      return derivedOf(await graphSnapshot(engine.store().engine));
    }

    it('in one piece, in pieces and another order, again, and made again', async () => {
      const [one = '', two = '', three = '', four = ''] = RECORDS;
      // A second record of a paper that was there, with another abstract.
      const other = ris(
        2019,
        'Sleep deprivation of night nurses',
        'Night nurses drink coffee in the hospital ward and sleep at day.',
      );
      await engine.reset();
      await take([...RECORDS, other].join(''), 'all.ris');
      const whole = await derived();
      expect(whole.some((line) => line.includes('"TERM"'))).toBe(true);

      await engine.reset();
      await take(other + four, 'a.ris');
      await take(three + one, 'b.ris');
      await take(two + one, 'c.ris');
      expect(await derived()).toEqual(whole);

      await engine.reset();
      await take(other + four, 'a.ris', false);
      await take(three + one + two, 'b.ris', false);
      expect((await derived()).some((line) => line.includes('"TERM"'))).toBe(false);
      await rebuildTerms(engine.store().engine, terms);
      expect(await derived()).toEqual(whole);
      await rebuildTerms(engine.store().engine, terms);
      expect(await derived()).toEqual(whole);
    });
  });
});
