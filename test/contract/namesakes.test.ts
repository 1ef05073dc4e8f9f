import { expect, it } from 'vitest';
import { createCurator, importThesaurus } from '../../src/curation/index.js';
import { RESOLVED_KINDS, resolveGraph } from '../../src/derivation/index.js';
import { consistency, type Decoder, statement, text } from '../../src/graph/index.js';
import { authorId } from '../../src/identity/index.js';
import { importSource, textSource } from '../../src/ingest/index.js';
import { startApi } from '../support/api.js';
import { describeOnBothEngines } from '../support/engines.js';
import { derivedOf, graphSnapshot } from '../support/graph-snapshot.js';

const SOLAR = '0000-0002-1825-0097';
const RICE = '0000-0001-5109-3700';
const MOSS = '0000-0002-1694-233X';

interface Made {
  readonly orcid?: string;
  readonly name?: string;
  readonly others?: readonly string[];
  readonly journal?: string;
  readonly more?: readonly string[];
}

/** A record of a paper that somebody signs. */
function record(
  title: string,
  { orcid, name = 'Lindqvist, Ove', others = [], journal, more = [] }: Made = {},
): string {
  const lines = [
    `TI  - ${title}`,
    ...[name, ...others].map((each) => `AU  - ${each}`),
    ...(journal === undefined ? [] : [`T2  - ${journal}`]),
    'PY  - 2020',
    ...(orcid === undefined ? [] : [`OI  - ${name}/${orcid}`]),
    ...more,
  ];
  return ['TY  - JOUR', ...lines, 'ER  - ', ''].join('\n');
}

const ROE = { others: ['Roe, Ann'] };
const DOE = { others: ['Doe, John'] };
const sun = record('Solar cells with passivated interfaces', { orcid: SOLAR, ...ROE });
const rice = record('Rice association mapping of grain yield', { orcid: RICE, ...DOE });
const moreSun = record('Perovskite films after a year in the rain', ROE);
const moreRice = record('Grain yield in dry and in flooded fields', DOE);
const alone = record('A letter on the price of paper');
const shortSun = record('Dust on panels in the desert', { name: 'Lindqvist, O.', ...ROE });
const bothSun = record('Grain drying by the sun', { others: ['Roe, Ann', 'Doe, John'] });
const moss = record('Moss on old roofs', { orcid: MOSS });
const briefSun = record('Solar cells with passivated interfaces', {
  orcid: SOLAR,
  name: 'Lindqvist, O.',
  ...ROE,
});
const longSun = record('Solar cells with passivated interfaces', ROE);
const wrong = record('Tin in old bells', { orcid: '0000-0002-1825-0098' });

describeOnBothEngines('People who share a name', ({ store, reset }) => {
  async function importAll(records: readonly string[], isOneByOne = false): Promise<void> {
    const files = isOneByOne ? records : [records.join('')];
    for (const [place, each] of files.entries()) {
      await importSource(store(), textSource(`${place}.ris`, each));
    }
  }

  const snapshot = async () => derivedOf(await graphSnapshot(store().engine));

  /** For each author of the name, by the first word of each title. */
  async function people(family = 'Lindqvist'): Promise<readonly string[]> {
    const titles: Decoder<string> = (value) =>
      Array.isArray(value)
        ? value
            .map((title) => String(title).split(' ')[0])
            .sort()
            .join(' ')
        : '';
    const rows = await store().engine.read(
      statement(
        'people',
        `MATCH (a:Author {familyName: $family})
         RETURN a.id AS id, [(a)-[:AUTHORED]->(p:Paper) | p.title] AS titles`,
        { family },
        { id: text, titles },
      ),
    );
    return rows.map(({ titles: own }) => own).sort();
  }

  async function authorOf(title: string): Promise<string> {
    const [row] = await store().engine.read(
      statement(
        'authorOf',
        `MATCH (a:Author)-[:AUTHORED {position: 1}]->(p:Paper)
         WHERE p.title STARTS WITH $title RETURN a.id AS id`,
        { title },
        { id: text },
      ),
    );
    return row?.id ?? '';
  }

  async function paperOf(title: string): Promise<string> {
    const [row] = await store().engine.read(
      statement(
        'paperOf',
        'MATCH (p:Paper) WHERE p.title STARTS WITH $title RETURN p.id AS id',
        { title },
        { id: text },
      ),
    );
    return row?.id ?? '';
  }

  /** Counts agree, and running all rules again finds nothing to change. */
  async function expectSound(): Promise<void> {
    const rows = await Promise.all(consistency.map((rule) => store().engine.read(rule)));
    expect(rows.flat().filter(({ broken }) => broken > 0)).toEqual([]);
    const report = await resolveGraph(store(), { isDryRun: true });
    expect(RESOLVED_KINDS.filter((kind) => report[kind].count > 0)).toEqual([]);
  }

  const why = { reason: 'They told me so.', by: 'Ada' };
  const curator = () => createCurator(store());

  it.each<[string, readonly string[], readonly string[]]>([
    [
      'one ORCID is one person with the papers that give none',
      [sun, moreSun, alone],
      ['A Perovskite Solar'],
    ],
    ['two ORCIDs are two people', [sun, rice], ['Rice', 'Solar']],
    ['three ORCIDs are three people', [sun, rice, moss], ['Moss', 'Rice', 'Solar']],
    [
      'an ORCID counts where another record of the paper writes the name out',
      [briefSun, longSun, rice],
      ['Rice', 'Solar'],
    ],
    ['a wrong check digit parts nobody', [sun, wrong], ['Solar Tin']],
    ['a co-author says whose paper it is', [sun, rice, moreSun], ['Perovskite Solar', 'Rice']],
    ['without evidence a paper is nobody’s', [sun, rice, alone], ['A', 'Rice', 'Solar']],
    ['evidence for both is evidence for neither', [sun, rice, bothSun], ['Grain', 'Rice', 'Solar']],
    [
      'papers that belong to different people stay together by themselves',
      [sun, rice, moreSun, moreRice],
      ['Grain Perovskite', 'Rice', 'Solar'],
    ],
    ['initials that fit both join neither', [sun, rice, shortSun], ['Dust', 'Rice', 'Solar']],
    ['initials that fit the only one join', [sun, moreSun, shortSun], ['Dust Perovskite Solar']],
    [
      'an equal ORCID joins another spelling',
      [sun, rice, record('Tin in old bells', { name: 'Lindqvist, Ove K.', orcid: RICE })],
      ['Rice Tin', 'Solar'],
    ],
    [
      'a fuller name that fits both is neither',
      [sun, rice, record('Tin in old bells', { name: 'Lindqvist, Ove K.', others: ['Roe, Ann'] })],
      ['Rice', 'Solar', 'Tin'],
    ],
  ])('%s', async (_, records, expected) => {
    await reset();
    await importAll(records);
    expect(await people()).toEqual(expected);
    await expectSound();
    const first = await snapshot();
    for (const order of [[...records].reverse(), [...records.slice(1), ...records.slice(0, 1)]]) {
      await reset();
      await importAll(order, true);
      expect(await people()).toEqual(expected);
      await expectSound();
      expect(await snapshot()).toEqual(first);
    }
  });

  it('one person keeps the id that the name alone gives', async () => {
    await reset();
    await importAll([sun, moreSun]);
    expect(await authorOf('Solar')).toBe(authorId('lindqvist|ove'));
  });

  it('is taken back when no two ORCIDs are left, and comes again', async () => {
    await reset();
    await importAll([sun, rice, moreSun, moreRice]);
    const before = await snapshot();
    const split = await curator().splitAuthor(
      await authorOf('Rice'),
      { names: [], papers: [await paperOf('Rice')] },
      why,
    );
    expect(await people()).toEqual(['Grain Perovskite Solar', 'Rice']);
    expect(await authorOf('Solar')).toBe(authorId('lindqvist|ove'));
    await expectSound();
    await curator().undo(split.id, null);
    expect(await snapshot()).toEqual(before);
    await expectSound();
  });

  it('two ORCIDs of one person are put together by a decision, and parted when it is undone', async () => {
    await reset();
    await importAll([sun, rice, moreSun]);
    const before = await snapshot();
    const ids = [await authorOf('Solar'), await authorOf('Rice')] as const;
    const merge = await curator().mergeAuthors(ids, why);
    expect(await people()).toEqual(['Perovskite Rice Solar']);
    await expectSound();
    await curator().undo(merge.id, null);
    expect(await snapshot()).toEqual(before);
    await curator().mergeAuthors(ids, why);
    await importAll([moreRice, moss]);
    expect(await people()).toEqual(['Grain Perovskite Rice Solar', 'Moss']);
    await expectSound();
  });

  it('what was decided of one person does not bind another who comes with the name', async () => {
    const other = record('Bells of the north', { name: 'Ek, Nils' });
    await reset();
    await importAll([sun, other]);
    await curator().mergeAuthors([await authorOf('Solar'), await authorOf('Bells')], why);
    await importAll([rice, moreSun]);
    expect([...(await people()), ...(await people('Ek'))].sort()).toEqual([
      'Bells Perovskite Solar',
      'Rice',
    ]);
    await expectSound();
  });

  it('a decision that two are not the same holds for the person, before and after others come', async () => {
    await reset();
    await importAll([sun, shortSun]);
    expect(await people()).toEqual(['Dust Solar']);
    await reset();
    await importAll([sun, alone, record('Dust again', { name: 'Lindqvist, O.' })]);
    await curator().markNotSame([await authorOf('Solar'), await authorOf('Dust')], why);
    await importAll([shortSun]);
    expect(await people()).toEqual(['A Solar', 'Dust Dust']);
    await importAll([rice]);
    expect(await people()).toEqual(['A', 'Dust Dust', 'Rice', 'Solar']);
    await expectSound();
  });

  it('papers of a person with an ORCID are split from that person', async () => {
    const second = record('Silicon in thin layers', { orcid: SOLAR, ...ROE });
    await reset();
    await importAll([sun, rice, second]);
    const before = await snapshot();
    const split = await curator().splitAuthor(
      await authorOf('Solar'),
      { names: [], papers: [await paperOf('Silicon')] },
      why,
    );
    expect(await people()).toEqual(['Rice', 'Silicon', 'Solar']);
    await expectSound();
    await curator().undo(split.id, null);
    expect(await snapshot()).toEqual(before);
  });

  it('a thesaurus speaks of the name, so of all people who share it', async () => {
    const rows = [{ label: 'Lindqvist, Ove', replaceBy: 'Ek, Nils' }];
    const other = record('Bells of the north', { name: 'Ek, Nils' });
    await reset();
    await importAll([sun, rice, other]);
    await importThesaurus(store(), 'AUTHOR', rows, why);
    const after = await snapshot();
    expect(await people('Ek')).toEqual(['Bells Rice Solar']);
    await expectSound();
    await reset();
    await importThesaurus(store(), 'AUTHOR', rows, why);
    await importAll([rice, other, sun], true);
    expect(await snapshot()).toEqual(after);
  });

  it('a name that a thesaurus ignores is left out for all people who share it', async () => {
    await reset();
    await importAll([sun, rice]);
    const before = await snapshot();
    const ignored = [{ label: 'Lindqvist, Ove', replaceBy: null }];
    const decision = await importThesaurus(store(), 'AUTHOR', ignored, why);
    expect(await people()).toEqual([]);
    await expectSound();
    await curator().undo(decision?.id ?? '', null);
    expect(await snapshot()).toEqual(before);
  });

  it('the API explains them', async () => {
    await reset();
    await importAll([sun, rice, moreSun, alone.replace('Ove', 'O.')]);
    const api = await startApi(store());
    try {
      const found = await api.ask(
        `{ authors(filter: {name: "lindqvist ove"}, first: 5, orderBy: PAPER_COUNT_DESC) { edges { node {
            name paperCount orcids mayBeSeveral { orcids } whyMerged { name to evidence { kind } }
            possibleSameAs(first: 5) { author { name } because } } } } }`,
      );
      expect(found).toEqual({
        authors: {
          edges: [
            {
              node: {
                name: 'Ove Lindqvist',
                paperCount: 2,
                orcids: [SOLAR],
                mayBeSeveral: [],
                whyMerged: [
                  {
                    name: 'lindqvist, ove',
                    to: `lindqvist, ove (${SOLAR})`,
                    evidence: [{ kind: 'COAUTHORS' }],
                  },
                ],
                possibleSameAs: [
                  { author: { name: 'O. Lindqvist' }, because: 'SEVERAL_NAMES_FIT' },
                ],
              },
            },
            {
              node: {
                name: 'Ove Lindqvist',
                paperCount: 1,
                orcids: [RICE],
                mayBeSeveral: [],
                whyMerged: [],
                possibleSameAs: [
                  { author: { name: 'O. Lindqvist' }, because: 'SEVERAL_NAMES_FIT' },
                ],
              },
            },
          ],
        },
      });
    } finally {
      await api.stop();
    }
  });
});
