import { expect, it } from 'vitest';
import { consistency, statement, text } from '../../src/graph/index.js';
import { importSource, textSource } from '../../src/ingest/index.js';
import { describeOnBothEngines } from '../support/engines.js';
import { derivedOf, graphSnapshot } from '../support/graph-snapshot.js';

/** A record of a paper with these people in this journal. */
function record(
  title: string,
  authors: readonly string[],
  { journal = 'Cell Cycle', tags = [] }: { journal?: string; tags?: readonly string[] } = {},
): string {
  return [
    'TY  - JOUR',
    `TI  - ${title}`,
    ...authors.map((name) => `AU  - ${name}`),
    `T2  - ${journal}`,
    'PY  - 2020',
    ...tags,
    'ER  - ',
    '',
  ].join('\n');
}

const full = record('Digital hospitals in the north of England', [
  'Krasuska, Marta',
  'Cresswell, Kathrin',
]);
const short = record('Exemplars of digital change, a longitudinal study', [
  'Krasuska, M.',
  'Cresswell, Kathrin',
]);
const rival = record('Poppies of the Tatra mountains and their seeds', ['Krasuska, Maria']);

describeOnBothEngines('Identity in the graph', ({ store, reset }) => {
  async function importAll(...texts: readonly string[]) {
    const reports = [];
    for (const [index, each] of texts.entries()) {
      reports.push(await importSource(store(), textSource(`${index}.ris`, each)));
    }
    return reports;
  }

  async function names(label: 'Author' | 'Journal', property: string): Promise<readonly string[]> {
    const rows = await store().engine.read(
      statement(
        'names',
        `MATCH (n:${label}) RETURN n.${property} AS name ORDER BY name`,
        {},
        { name: text },
      ),
    );
    return rows.map(({ name }) => name);
  }

  async function broken(): Promise<number> {
    const rows = await Promise.all(consistency.map((rule) => store().engine.read(rule)));
    return rows.flat().reduce((sum, each) => sum + each.broken, 0);
  }

  it('joins an initial to the only full name that fits, where a co-author speaks for it', async () => {
    await reset();
    const [, second] = await importAll(full, short);
    expect(second?.names.authors).toEqual({ joined: 1, parted: 0 });
    expect(await names('Author', 'name')).toEqual(['Kathrin Cresswell', 'Marta Krasuska']);
    expect(await broken()).toBe(0);
  });

  it('takes a join back when a second full name comes that fits, and says so', async () => {
    await reset();
    const [, , third] = await importAll(full, short, rival);
    expect(third?.names.authors).toEqual({ joined: 0, parted: 1 });
    expect(await names('Author', 'name')).toEqual([
      'Kathrin Cresswell',
      'M. Krasuska',
      'Maria Krasuska',
      'Marta Krasuska',
    ]);
    expect(await broken()).toBe(0);
  });

  it('knows a journal by its forms and its ISSN', async () => {
    await reset();
    await importAll(
      record('One paper of a cycle', ['Lee, Ada'], {
        journal: 'Cell cycle (Georgetown, Tex.)',
        tags: ['SN  - 1538-4101'],
      }),
      record('Another paper, of another cycle', ['Lee, Ada'], { journal: 'Cell Cycle' }),
    );
    expect(await names('Journal', 'title')).toEqual(['Cell Cycle']);
    expect(await broken()).toBe(0);
  });

  it('makes one paper of a record with a DOI and one without', async () => {
    await reset();
    const [first, second] = await importAll(full, full.replace('PY', 'DO  - 10.1000/xyz\nPY'));
    expect([first?.new, second?.new, second?.updated]).toEqual([1, 0, 1]);
    const rows = await store().engine.read(
      statement(
        'aliases',
        'MATCH (:Alias)-[:STANDS_FOR]->(p:Paper) RETURN p.doi AS doi',
        {},
        { doi: text },
      ),
    );
    expect(rows).toEqual([{ doi: '10.1000/xyz' }]);
  });

  it('is the same graph whatever the order and the pieces in which the records came', async () => {
    const texts = [full, short, rival, full.replace('PY', 'DO  - 10.1000/xyz\nPY')];
    const snapshots = [];
    for (const order of [texts, texts.toReversed(), [texts.join('')]]) {
      await reset();
      await importAll(...order);
      snapshots.push(derivedOf(await graphSnapshot(store().engine)));
    }
    expect(snapshots[1]).toEqual(snapshots[0]);
    expect(snapshots[2]).toEqual(snapshots[0]);
  });
});
