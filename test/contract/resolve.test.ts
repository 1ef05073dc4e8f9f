import { expect, it } from 'vitest';
import { createCurator, importThesaurus } from '../../src/curation/index.js';
import { RESOLVED_KINDS, type ResolveReport, resolveGraph } from '../../src/derivation/index.js';
import { command, type Statement } from '../../src/graph/index.js';
import { importSource, textSource } from '../../src/ingest/index.js';
import { describeOnBothEngines } from '../support/engines.js';
import { graphSnapshot } from '../support/graph-snapshot.js';

/** A record of a paper with these people and tags. */
function record(
  title: string,
  authors: readonly string[],
  tags: readonly string[] = [],
  journal = 'Cell Cycle',
): string {
  const people = authors.map((name) => `AU  - ${name}`);
  const lines = [`TI  - ${title}`, ...people, `T2  - ${journal}`, ...tags];
  return ['TY  - JOUR', ...lines, 'ER  - ', ''].join('\n');
}

const MARTA = ['Krasuska, Marta', 'Cresswell, Kathrin'];
const TITLE = 'Digital hospitals in the north of England';
const RECORDS = [
  record(TITLE, MARTA, ['DO  - 10.5555/a', 'VL  - 12', 'SP  - 7', 'KW  - hospitals']),
  record(TITLE.toUpperCase(), MARTA, ['VL  - 12', 'SP  - 7', 'KW  - England']),
  record('Exemplars of digital change, a longitudinal study', ['Krasuska, M.', 'Cresswell, K.']),
  record(
    'Poppies of the Tatra mountains and their seeds',
    ['Lindqvist, Ove'],
    ['PY  - 2020', 'A2  - Berg, Ann'],
  ),
  record('Poppies of the Tatra mountains and their seeds', ['Lindqvist, Ove'], ['PY  - 2018']),
  record('Moss on old roofs', ['Lindqvist, O.'], [], 'Cell cycle (Georgetown, Tex.)'),
];

describeOnBothEngines('Running the rules again', ({ store, reset }) => {
  async function begin() {
    await reset();
    await importSource(store(), textSource('all.ris', RECORDS.join('')));
    const [first] = RECORDS;
    await importSource(store(), textSource('again.ris', first ?? ''));
    return graphSnapshot(store().engine);
  }

  const run = (isDryRun: boolean) => resolveGraph(store(), { isDryRun });

  async function spoil(...statements: readonly Statement<never>[]): Promise<void> {
    await store().engine.write(async (transaction) => {
      for (const each of statements) await transaction.run(each);
    });
  }

  it('changes nothing in a graph in good order, with decisions in it too', async () => {
    await begin();
    const paper = await onlyId('MATCH (p:Paper {doi: "10.5555/a"}) RETURN p.id AS id');
    const other = await onlyId('MATCH (p:Paper {title: "Moss on old roofs"}) RETURN p.id AS id');
    const curator = createCurator(store());
    const why = { reason: 'Told so.', by: null };
    await curator.mergePapers([paper, other], why);
    const topics = [
      { label: 'hospitals', replaceBy: 'clinics' },
      { label: 'England', replaceBy: null },
    ];
    await importThesaurus(store(), 'TOPIC', topics, why);
    const names = [{ label: 'Lindqvist, Ove', replaceBy: 'Berg, Ann' }];
    await importThesaurus(store(), 'AUTHOR', names, why);
    const before = await graphSnapshot(store().engine);
    for (const isDryRun of [true, false]) {
      const report = await run(isDryRun);
      expect(changesOf(report)).toEqual({});
      expect(report).toMatchObject({ isDryRun, records: RECORDS.length });
    }
    expect(await graphSnapshot(store().engine)).toEqual(before);
  });

  it.each<[string, readonly Statement<never>[], Partial<Record<string, number>>]>([
    [
      'a record that describes another paper',
      [
        command(
          'moveRecord',
          `MATCH (r:Record)-[e:DESCRIBES]->(:Paper {doi: '10.5555/a'})
           MATCH (p:Paper {title: 'Moss on old roofs'})
           WITH r, e, p ORDER BY r.id LIMIT 1
           CREATE (r)-[:DESCRIBES]->(p) DELETE e`,
        ),
      ],
      { papersJoined: 1, papersParted: 1 },
    ],
    [
      'a paper that lost its only record',
      [
        command(
          'moveOnlyRecord',
          `MATCH (r:Record)-[e:DESCRIBES]->(:Paper {title: 'Moss on old roofs'})
           MATCH (p:Paper {doi: '10.5555/a'})
           CREATE (r)-[:DESCRIBES]->(p) DELETE e`,
        ),
      ],
      { papersParted: 1 },
    ],
    [
      'an author who was split',
      [
        command(
          'splitAuthor',
          `MATCH (a:Author {key: 'krasuska|marta'})-[w:AUTHORED]->(p:Paper {doi: '10.5555/a'})
           CREATE (b:Author {id: 'A0', key: 'krasuska|x', name: 'X', paperCount: 1})
           CREATE (b)-[:AUTHORED {position: 1, rawName: 'Krasuska, X', isFirst: true, isLast: false}]->(p)
           DELETE w`,
        ),
      ],
      { papersMended: 1 },
    ],
    [
      'counts, titles, keys and pairs',
      [
        command('c1', `MATCH (a:Author {key: 'lindqvist|ove'}) SET a.paperCount = 7`),
        command('c2', `MATCH (p:Paper {title: 'Moss on old roofs'}) SET p.title = 'Moss'`),
        command('c3', `MATCH (r:Record) SET r.blockTitle = 't:x'`),
        command('c4', `MATCH (:Record)-[e:MAY_BE]->(:Record) DELETE e`),
        command('c5', `CREATE (:Topic {id: 'T0', key: 'nothing', label: 'Nothing'})`),
        command('c6', `CREATE (:Paper {id: 'P0', key: 'nothing', title: 'Nothing'})`),
      ],
      { rekeyed: 6, papersMended: 1, papersGone: 1, possibleDuplicates: 1, nodesMended: 2 },
    ],
    [
      'people, journal and topics of a paper',
      [
        command('e1', `MATCH (:Author)-[e:EDITED]->(:Paper) DELETE e`),
        command('e2', `MATCH (:Paper {doi: '10.5555/a'})-[e:PUBLISHED_IN]->(:Journal) DELETE e`),
        command('e3', `MATCH (:Paper {doi: '10.5555/a'})-[e:ABOUT]->(:Topic) DELETE e`),
      ],
      { papersMended: 2 },
    ],
    [
      'names that are apart and should be one',
      [
        command(
          'n1',
          `MATCH (x:Alias)-[:STANDS_FOR]->(:Author {key: 'krasuska|marta'}) DETACH DELETE x`,
        ),
      ],
      { authorsJoined: 1, papersMended: 1 },
    ],
  ])('tells and mends %s', async (_, statements, expected) => {
    const good = await begin();
    await spoil(...statements);
    const spoilt = await graphSnapshot(store().engine);
    expect(spoilt).not.toEqual(good);

    const told = await run(true);
    expect(changesOf(told)).toMatchObject(expected);
    expect(await graphSnapshot(store().engine)).toEqual(spoilt);

    const done = await run(false);
    expect(changesOf(done)).toEqual(changesOf(told));
    expect(await graphSnapshot(store().engine)).toEqual(good);
    expect(changesOf(await run(true))).toEqual({});
  });

  async function onlyId(text: string): Promise<string> {
    const decode = (value: unknown): { readonly id: string } => {
      if (typeof value !== 'object' || value === null || !('id' in value))
        throw new Error('No row.');
      return { id: String(value.id) };
    };
    const [row] = await store().engine.read({ name: 'onlyId', text, parameters: {}, decode });
    return row?.id ?? '';
  }
});

/** How often each kind of change occurs, without those that do not. */
function changesOf(report: ResolveReport): Readonly<Record<string, number>> {
  const counts = RESOLVED_KINDS.map((name) => [name, report[name].count] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
