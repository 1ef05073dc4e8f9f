import { afterAll, beforeAll, expect, it } from 'vitest';
import { importSource, textSource } from '../../src/ingest/index.js';
import { type RunningApi, startApi } from '../support/api.js';
import { describeOnBothEngines } from '../support/engines.js';

const STAFFING = `TI  - Nurse staffing and the safety of patients in small hospitals
PY  - 2015
AU  - Ravengaard, Mei
AU  - Haldanek, Esra
`;
const PLACE = `JO  - Journal of Imagined Systems
VL  - 4
SP  - 21
EP  - 33
`;
const FULL = `TY  - JOUR
${STAFFING}${PLACE}DO  - 10.1234/jis.2015.4
ET  - Online edition
T3  - Reports on Nursing
AN  - 25123456
DB  - Medline
AB  - We counted nurses in nine small hospitals over two years and looked at what happened there.
ER  -
`;
const WITH_ADDRESSES = `TY  - JOUR
${STAFFING}${PLACE}KW  - nursing
PB  - Imagined Press
N1  - Presented in Lund
DB  - Scopus
AN  - 2-s2.0-1
AD  - Lund University, Lund, Sweden
ER  -
`;
/** Says nowhere where it stands: perhaps a preprint. */
const PLACELESS = `TY  - JOUR
${STAFFING}ER  -
`;
const ALARMS = `TI  - Alarm fatigue among night nurses in three Danish cities
AU  - Kalesco, Malik V.
`;
const ALARMS_PLACED = `TY  - JOUR
${ALARMS}${PLACE.replace('21', '61').replace('33', '70')}ER  -
`;
const ALARMS_PLACELESS = `TY  - JOUR
${ALARMS}ER  -
`;

describeOnBothEngines('A paper with several records', ({ store }) => {
  let api: RunningApi;
  beforeAll(async () => {
    await importSource(store(), textSource('one.ris', `${FULL}${ALARMS_PLACED}`));
    await importSource(
      store(),
      textSource('two.ris', `${WITH_ADDRESSES}${PLACELESS}${ALARMS_PLACELESS}`),
    );
    await importSource(store(), textSource('three.ris', `\n${WITH_ADDRESSES}`));
    api = await startApi(store());
  });
  afterAll(() => api.stop());

  const doi = '10.1234/jis.2015.4';

  it('shows each with all its tags, and every place where it was imported', async () => {
    const query = `{ paper(doi: "${doi}") { records { fields { tag value } places { source index line } } } }`;
    const { paper } = Object(await api.ask(query));
    expect(paper.records.map(({ places }: { places: unknown }) => places)).toEqual([
      [{ source: 'one.ris', index: 1, line: 1 }],
      [
        { source: 'two.ris', index: 1, line: 1 },
        { source: 'three.ris', index: 1, line: 2 },
      ],
    ]);
    const { fields } = paper.records[1];
    expect(fields[0]).toEqual({ tag: 'TY', value: 'JOUR' });
    expect(fields).toContainEqual({ tag: 'AD', value: 'Lund University, Lund, Sweden' });
    expect(fields).toHaveLength(15);
  });

  it('says of which record each field is', async () => {
    const query = `{ paper(doi: "${doi}") { affiliations fieldSources { field record { places { source } } } } }`;
    const { paper } = Object(await api.ask(query));
    const sources = Object.fromEntries(
      paper.fieldSources.map(
        (each: { field: string; record: { places: readonly { source: string }[] } }) => [
          each.field,
          each.record.places[0]?.source,
        ],
      ),
    );
    expect(sources).toEqual({
      ...Object.fromEntries(
        ['type', 'title', 'authorships', 'year', 'publishedOn', 'journal', 'volume', 'pages'].map(
          (field) => [field, 'one.ris'],
        ),
      ),
      doi: 'one.ris',
      abstract: 'one.ris',
      pmid: 'one.ris',
      edition: 'one.ris',
      series: 'one.ris',
      accessionNumbers: 'one.ris',
      databases: 'one.ris',
      publisher: 'two.ris',
      notes: 'two.ris',
      topics: 'two.ris',
      affiliations: 'two.ris',
    });
    expect(paper.affiliations).toEqual(['Lund University, Lund, Sweden']);
  });

  it('has what any of them says of publisher, edition, series, notes and databases', async () => {
    const query = `{ paper(doi: "${doi}") { publisher edition series notes accessionNumbers databases } }`;
    expect(Object(await api.ask(query)).paper).toEqual({
      publisher: 'Imagined Press',
      edition: 'Online edition',
      series: 'Reports on Nursing',
      notes: ['Presented in Lund'],
      accessionNumbers: ['Medline: 25123456', 'Scopus: 2-s2.0-1'],
      databases: ['Medline', 'Scopus'],
    });
  });

  it('lists what else may be the same paper once, with the evidence', async () => {
    const query = `{ paper(doi: "${doi}") { id possibleDuplicates(first: 5) {
      paper { id } other { journal { title } records { id } } score evidence { field relation points } vetoes { code }
    } } }`;
    const { paper } = Object(await api.ask(query));
    expect(paper.possibleDuplicates).toHaveLength(1);
    const [pair] = paper.possibleDuplicates;
    expect(pair).toMatchObject({
      paper: { id: paper.id },
      other: { journal: null, records: [{}] },
      vetoes: [],
    });
    expect(pair.evidence).toContainEqual({ field: 'title', relation: 'EQUAL', points: 10 });
    const sum = pair.evidence.reduce(
      (all: number, { points }: { points: number }) => all + points,
      0,
    );
    expect(pair.score).toBe(sum);
  });

  it('stands in the list of all such pairs, the likeliest first', async () => {
    const query = `query ($first: Int!, $after: String) {
      possibleDuplicates(first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } nodes { score paper { title } other { title } }
      }
    }`;
    const { possibleDuplicates: all } = Object(await api.ask(query, { first: 10 }));
    expect(all).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: false } });
    expect(all.nodes.map(({ paper }: { paper: { title: string } }) => paper.title)).toEqual([
      'Nurse staffing and the safety of patients in small hospitals',
      'Alarm fatigue among night nurses in three Danish cities',
    ]);
    expect(all.nodes[0].score).toBeGreaterThan(all.nodes[1].score);
    const { possibleDuplicates: page } = Object(await api.ask(query, { first: 1 }));
    expect(page.nodes).toEqual([all.nodes[0]]);
    const after = page.pageInfo.endCursor;
    const { possibleDuplicates: next } = Object(await api.ask(query, { first: 1, after }));
    expect(next).toMatchObject({ nodes: [all.nodes[1]], pageInfo: { hasNextPage: false } });
    const foreign = await api.refusal(query, { first: 1, after: 'xyz' });
    expect(foreign).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
  });

  it('costs a statement a level, however many papers ask', async () => {
    const query = `query ($first: Int!) { papers(first: $first) { nodes {
      records { id } fieldSources { field }
      possibleDuplicates { score other { records { id } } }
    } } }`;
    const few = await api.statementsOf(query, { first: 1 });
    const many = await api.statementsOf(query, { first: 20 });
    expect([...few].sort()).toEqual([
      'pageOfPapers',
      'papersByIds',
      'possibleDuplicatesOf',
      'recordsOfPapers',
      'recordsOfPapers',
    ]);
    // Twenty are all there are, so the records of the others are known by then.
    expect(many.length).toBeLessThanOrEqual(few.length);
  });
});
