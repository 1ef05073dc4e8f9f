import { afterAll, describe, expect, it } from 'vitest';
import { entriesInForce, importThesaurus } from '../../src/curation/index.js';
import { replayJournal } from '../../src/derivation/index.js';
import { consistency, graphState, statement, text } from '../../src/graph/index.js';
import { importSource, textSource } from '../../src/ingest/index.js';
import type { ThesaurusEntry, ThesaurusKind } from '../../src/thesaurus/index.js';
import { TermWorkers } from '../../src/topics/index.js';
import { decide, undoDecision } from '../support/decide.js';
import { describeOnBothEngines, memoryEngine } from '../support/engines.js';
import { derivedOf, graphSnapshot } from '../support/graph-snapshot.js';

const terms = new TermWorkers(1);
afterAll(() => terms.close());

function record(title: string, journal: string, tags: readonly string[]): string {
  const abstract = 'Prostate cancers of night nurses. Night nurses sleep too little.';
  return `${[
    'TY  - JOUR',
    `TI  - ${title}`,
    `T2  - ${journal}`,
    'PY  - 2020',
    `AB  - ${abstract}`,
    ...tags,
    'ER  - ',
  ].join('\n')}\n`;
}

const RECORDS = [
  record('Sleep of nurses in the north', 'BMJ', [
    'AU  - Calero, Clara',
    'AU  - Nobody, N.',
    'KW  - RCT',
    'KW  - Article',
    'KW  - Nurses',
  ]),
  record('Coffee in the wards of the south', 'British Medical Journal', [
    'AU  - Calero-Medina, Clara',
    'AU  - Calero, Clara',
    'AU  - Roe, Richard',
    'KW  - *randomised controlled trials',
    'KW  - rct',
  ]),
  record('Poppies of the Tatra mountains', 'Cell Cycle', ['AU  - Nobody, N.', 'KW  - article']),
  record('Seeds of the Alps', 'Preprints', ['AU  - WHO', 'AU  - Roe, Richard', 'KW  - Seeds']),
];

const line = (label: string, replaceBy: string | null): ThesaurusEntry => ({ label, replaceBy });

const THESAURI: Readonly<Record<ThesaurusKind, readonly ThesaurusEntry[]>> = {
  TOPIC: [
    line('article', null),
    line('night nurse', 'shift worker'),
    line('nurse', 'Nursing staff'),
    line('prostate cancer', null),
    line('RCT', 'Randomized controlled trial'),
  ],
  AUTHOR: [
    line('Nobody, N.', null),
    line('Calero, Clara', 'Calero-Medina, Clara'),
    line('WHO', 'World Health Organization'),
  ],
  JOURNAL: [line('BMJ', 'British Medical Journal'), line('Preprints', null)],
};

const WHY = { reason: 'thesaurus.txt', by: 'Ada' };

describeOnBothEngines('A thesaurus', ({ store, reset, name: engineName }) => {
  const target = () => ({ engine: store().engine, journal: store().journal, terms });
  const snapshot = async () => derivedOf(await graphSnapshot(store().engine));

  async function takeRecords(...records: readonly string[]): Promise<void> {
    for (const each of records) {
      await importSource(target(), textSource(`${each.length}.ris`, each));
    }
  }

  async function takeThesauri(kinds: readonly ThesaurusKind[]): Promise<readonly string[]> {
    const ids: string[] = [];
    for (const kind of kinds) {
      const made = await importThesaurus(target(), kind, THESAURI[kind], WHY);
      if (made !== null) ids.push(made.id);
    }
    return ids;
  }

  async function isSound(): Promise<void> {
    const rows = await Promise.all(consistency.map((rule) => store().engine.read(rule)));
    expect(rows.flat().filter(({ broken }) => broken > 0)).toEqual([]);
    const [state] = await store().engine.read(graphState);
    expect(state?.pendingThesauri).toEqual([]);
  }

  async function labels(label: string, property: string): Promise<readonly string[]> {
    const rows = await store().engine.read(
      statement(
        'labels',
        `MATCH (n:${label}) RETURN n.${property} AS label ORDER BY label`,
        {},
        { label: text },
      ),
    );
    return rows.map((row) => row.label);
  }

  it.each(['TOPIC', 'AUTHOR', 'JOURNAL'] as const)(
    'of the kind %s gives the same graph before, between and behind the records, and is undone',
    async (kind) => {
      const [one = '', two = '', three = '', four = ''] = RECORDS;
      await reset();
      await takeRecords(...RECORDS);
      const without = await snapshot();
      const [id = ''] = await takeThesauri([kind]);
      const behind = await snapshot();
      expect(behind).not.toEqual(without);
      await isSound();
      await undoDecision(target(), id, 'Bo');
      expect(await snapshot()).toEqual(without);
      await isSound();

      await reset();
      await takeThesauri([kind]);
      await takeRecords(four, three, two, one);
      expect(await snapshot()).toEqual(behind);
      await isSound();

      await reset();
      await takeRecords(two);
      await takeRecords(three);
      await takeThesauri([kind]);
      await takeRecords(one, four);
      await takeRecords(...RECORDS);
      expect(await snapshot()).toEqual(behind);
      await isSound();
    },
  );

  it('of every kind is in force at once, whichever comes first', async () => {
    await reset();
    await takeRecords(...RECORDS);
    await takeThesauri(['TOPIC', 'AUTHOR', 'JOURNAL']);
    const all = await snapshot();
    await isSound();
    await reset();
    await takeThesauri(['JOURNAL']);
    await takeRecords(...RECORDS);
    await takeThesauri(['AUTHOR', 'TOPIC']);
    expect(await snapshot()).toEqual(all);

    expect(await labels('Author', 'name')).toEqual(['Clara Calero-Medina', 'Richard Roe', 'WHO']);
    expect(await labels('Journal', 'title')).toEqual(['British Medical Journal', 'Cell Cycle']);
    const topics = await labels('Topic', 'label');
    expect(topics).toContain('Nursing staff');
    expect(topics).toContain('Randomized controlled trial');
    expect(topics).toContain('shift worker');
    for (const gone of ['RCT', 'Article', 'Nurses', 'night nurses', 'Prostate cancers']) {
      expect(topics).not.toContain(gone);
    }
  });

  it('remembers how papers write what it replaces', async () => {
    await reset();
    await takeRecords(...RECORDS);
    await takeThesauri(['TOPIC']);
    const [topic] = await store().engine.read(
      statement(
        'variants',
        `MATCH (t:Topic {label: 'Randomized controlled trial'})<-[e:ABOUT]-(:Paper)
         RETURN t.paperCount AS papers, collect(e.rawLabel) AS written, t.variants AS variants`,
        {},
        {
          papers: (value) => Number(value),
          written: (value) => value,
          variants: (value) => value,
        },
      ),
    );
    expect(topic).toEqual({
      papers: 2,
      written: expect.arrayContaining(['RCT', 'randomised controlled trials']),
      variants: ['RCT', 'randomised controlled trials'],
    });
  });

  it('takes the place of the one before, which comes back when it is undone', async () => {
    await reset();
    await takeRecords(...RECORDS);
    const without = await snapshot();
    await takeThesauri(['TOPIC']);
    const first = await snapshot();
    const other = [line('article', null), line('RCT', 'trial'), line('seed', 'Grain')];
    const second = await importThesaurus(target(), 'TOPIC', other, WHY);
    const changed = await snapshot();
    await isSound();
    expect(await labels('Topic', 'label')).toEqual(
      expect.arrayContaining(['trial', 'Grain', 'Nurses']),
    );
    expect(await entriesInForce(target(), 'TOPIC')).toEqual(other);
    expect(await importThesaurus(target(), 'TOPIC', other, WHY)).toBeNull();

    await undoDecision(target(), second?.id ?? '', null);
    expect(await snapshot()).toEqual(first);
    await importThesaurus(target(), 'TOPIC', [], WHY);
    expect(await snapshot()).toEqual(without);
    await isSound();

    await reset();
    await importThesaurus(target(), 'TOPIC', other, WHY);
    await takeRecords(...RECORDS);
    expect(await snapshot()).toEqual(changed);
  });

  it('stands beside other decisions', async () => {
    const merge = {
      subject: 'AUTHOR',
      kind: 'MERGE',
      members: ['calero medina|clara', 'roe|richard'],
      from: [],
      records: [],
      ...WHY,
    } as const;
    await reset();
    await takeRecords(...RECORDS);
    await takeThesauri(['AUTHOR']);
    const before = await snapshot();
    const { id } = await decide(target(), async () => merge);
    expect(await labels('Author', 'name')).toHaveLength(2);
    await isSound();
    await undoDecision(target(), id, null);
    expect(await snapshot()).toEqual(before);
  });

  describe.runIf(engineName === 'Grafeo')('in the journal', () => {
    it('makes the same graph again', async () => {
      await reset();
      await takeThesauri(['TOPIC', 'AUTHOR']);
      await takeRecords(...RECORDS.slice(0, 2));
      const [id = ''] = await takeThesauri(['JOURNAL']);
      await takeRecords(...RECORDS.slice(2));
      await undoDecision(target(), id, null);
      const { journal } = store();
      const engine = memoryEngine();
      await engine.prepare();
      await replayJournal({ engine, journal, terms });
      expect(derivedOf(await graphSnapshot(engine))).toEqual(await snapshot());
      await engine.close();
    });
  });
});
