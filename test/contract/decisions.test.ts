import { expect, it } from 'vitest';
import type { DecisionContent } from '../../src/curation/index.js';
import { consistency, statement, text } from '../../src/graph/index.js';
import { importSource, textSource } from '../../src/ingest/index.js';
import { decide, undoDecision } from '../support/decide.js';
import { describeOnBothEngines } from '../support/engines.js';
import { derivedOf, graphSnapshot } from '../support/graph-snapshot.js';

function record(title: string, authors: readonly string[], journal = 'Cell Cycle'): string {
  const people = authors.map((name) => `AU  - ${name}`).join('\n');
  return `TY  - JOUR\nTI  - ${title}\n${people}\nT2  - ${journal}\nPY  - 2020\nER  - \n`;
}

const north = record('Digital hospitals in the north of England', [
  'Wang, Li',
  'Cresswell, Kathrin',
]);
const south = record('Poppies of the Tatra mountains and their seeds', ['Wang, Li']);
const both = record('Two names of one person on one paper at once', ['Wang, Li', 'Wong, Lee']);
const later = record(
  'Digital hospitals in the south of Scotland',
  ['Wang, Li', 'Wong, Lee'],
  'BMJ',
);

describeOnBothEngines('A decision of a person', ({ store, reset }) => {
  async function importText(each: string): Promise<void> {
    await importSource(store(), textSource(`${each.length}.ris`, each));
  }

  const snapshot = async () => derivedOf(await graphSnapshot(store().engine));

  async function ids(label: string, property: string, value: string): Promise<readonly string[]> {
    const rows = await store().engine.read(
      statement(
        'ids',
        `MATCH (n:${label}) WHERE n.${property} = $value RETURN n.id AS id`,
        { value },
        { id: text },
      ),
    );
    return rows.map(({ id }) => id);
  }

  async function recordsTitled(title: string): Promise<readonly string[]> {
    const rows = await store().engine.read(
      statement(
        'records',
        'MATCH (r:Record)-[:DESCRIBES]->(p:Paper) WHERE p.title STARTS WITH $title RETURN r.id AS id',
        { title },
        { id: text },
      ),
    );
    return rows.map(({ id }) => id);
  }

  async function broken(): Promise<number> {
    const rows = await Promise.all(consistency.map((rule) => store().engine.read(rule)));
    return rows.flat().reduce((sum, each) => sum + each.broken, 0);
  }

  const content = (
    part: Pick<DecisionContent, 'subject' | 'kind' | 'members'> & Partial<DecisionContent>,
  ): DecisionContent => ({ from: [], records: [], reason: 'They told me so.', by: 'Ada', ...part });

  /** Decides, undoes, and holds the graph beside what it was; also where records came in between. */
  async function holdsWhenUndone(make: () => Promise<DecisionContent>): Promise<void> {
    await reset();
    for (const each of [north, south, both]) await importText(each);
    const before = await snapshot();
    const decision = await decide(store(), make);
    expect(await snapshot()).not.toEqual(before);
    expect(await broken()).toBe(0);
    await undoDecision(store(), decision.id, null);
    expect(await snapshot()).toEqual(before);
    expect(await broken()).toBe(0);

    await importText(later);
    const withLater = await snapshot();
    await reset();
    for (const each of [north, south, both]) await importText(each);
    const again = await decide(store(), make);
    await importText(later);
    await undoDecision(store(), again.id, null);
    expect(await snapshot()).toEqual(withLater);
  }

  it('makes one author of two, also where both names stand on one paper, and is undone', async () => {
    await holdsWhenUndone(async () =>
      content({ subject: 'AUTHOR', kind: 'MERGE', members: ['wang|li', 'wong|lee'] }),
    );
    await decide(store(), async () =>
      content({ subject: 'AUTHOR', kind: 'MERGE', members: ['wang|li', 'wong|lee'] }),
    );
    expect(await ids('Author', 'key', 'wang|li')).toHaveLength(0);
    expect(await ids('Author', 'key', 'wong|lee')).toHaveLength(1);
  });

  it('makes two authors of one name, by the papers that one of them wrote, and is undone', async () => {
    await holdsWhenUndone(async () =>
      content({
        subject: 'AUTHOR',
        kind: 'SPLIT',
        members: ['wang|li'],
        records: await recordsTitled('Poppies'),
      }),
    );
    await decide(store(), async () =>
      content({
        subject: 'AUTHOR',
        kind: 'SPLIT',
        members: ['wang|li'],
        records: await recordsTitled('Poppies'),
      }),
    );
    expect(await ids('Author', 'name', 'Li Wang')).toHaveLength(2);
  });

  it('makes one paper of two, and is undone', async () => {
    await holdsWhenUndone(async () =>
      content({
        subject: 'PAPER',
        kind: 'MERGE',
        members: [...(await recordsTitled('Digital')), ...(await recordsTitled('Poppies'))],
      }),
    );
  });

  it('makes one journal of two, and is undone', async () => {
    await reset();
    for (const each of [north, south, both, later]) await importText(each);
    const before = await snapshot();
    const decision = await decide(store(), async () =>
      content({ subject: 'JOURNAL', kind: 'MERGE', members: ['bmj', 'cell cycle'] }),
    );
    expect(await ids('Journal', 'title', 'BMJ')).toHaveLength(1);
    expect(await ids('Journal', 'title', 'Cell Cycle')).toHaveLength(0);
    expect(await broken()).toBe(0);
    await undoDecision(store(), decision.id, null);
    expect(await snapshot()).toEqual(before);
  });

  it('outlives that the same records come again', async () => {
    await reset();
    for (const each of [north, south, both]) await importText(each);
    await decide(store(), async () =>
      content({ subject: 'AUTHOR', kind: 'MERGE', members: ['wang|li', 'wong|lee'] }),
    );
    const decided = await snapshot();
    for (const each of [north, south, both]) {
      await importSource(store(), textSource('again.ris', each));
    }
    expect(await snapshot()).toEqual(decided);
  });
});
