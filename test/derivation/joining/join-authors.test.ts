import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Engine, integer, statement, text } from '../../../src/graph/index.js';
import { importSource, textSource } from '../../../src/ingest/index.js';
import { memoryEngine } from '../../support/engines.js';
import { derivedOf, graphSnapshot } from '../../support/graph-snapshot.js';

let engine: Engine;
beforeEach(async () => {
  engine = memoryEngine();
  await engine.prepare();
});
afterEach(() => engine.close());

function paper(title: string, authors: readonly string[], editors: readonly string[] = []): string {
  const people = [
    ...authors.map((name) => `AU  - ${name}`),
    ...editors.map((name) => `A2  - ${name}`),
  ];
  return ['TY  - CHAP', `TI  - ${title}`, ...people, 'ER  - ', ''].join('\n');
}

const FULL = paper('Moss on old roofs', ['Lindqvist, Ove', 'Nowacki, Jan']);
const SHORT = paper('Grain yield in dry fields', ['Lindqvist, O.', 'Nowacki, Jan']);
const EDITED = paper('Dust on panels', ['Nowacki, Jan'], ['Lindqvist, O.']);
const BOTH = paper('Tin in old bells', ['Lindqvist, O.', 'Lindqvist, Ove', 'Nowacki, Jan']);

/** How often each statement of changes is asked while a source is imported. */
async function askedBy(records: string): Promise<ReadonlyMap<string, number>> {
  const asked = new Map<string, number>();
  const counting: Engine = {
    ...engine,
    write: (work, options) =>
      engine.write(
        (transaction) =>
          work({
            ...transaction,
            run: (question) => {
              asked.set(question.name, (asked.get(question.name) ?? 0) + 1);
              return transaction.run(question);
            },
          }),
        options,
      ),
  };
  await importSource({ engine: counting, journal: null }, textSource('a.ris', records));
  return asked;
}

it('asks once for the edges of names that change hands', async () => {
  const asked = await askedBy(FULL + SHORT + EDITED);
  expect(asked.get('moveAuthored')).toBe(1);
  expect(asked.get('signaturesOfAuthors')).toBe(1);
});

const edited = statement(
  'edited',
  'MATCH (a:Author)-[e:EDITED]->() RETURN a.name AS name, e.role AS role, e.position AS position',
  {},
  { name: text, role: text, position: integer },
);

it('moves one edge for each role in which a name edits a paper', async () => {
  const roles = paper('Dust on panels', ['Nowacki, Jan'], ['Lindqvist, O.']).replace(
    'ER  -',
    'A3  - Lindqvist, O.\nA4  - Lindqvist, O.\nER  -',
  );
  await askedBy(FULL + SHORT + roles);
  const rows = await engine.read(edited);
  expect(rows.map(({ name, role }) => `${name}: ${role}`).sort()).toEqual([
    'Ove Lindqvist: EDITOR',
    'Ove Lindqvist: SERIES_EDITOR',
    'Ove Lindqvist: TRANSLATOR',
  ]);
});

it('moves a name once that a paper lists twice in one role', async () => {
  const twice = paper('Dust on panels', ['Nowacki, Jan'], ['Lindqvist, O.', 'Lindqvist, O.']);
  await askedBy(FULL + SHORT + twice);
  const rows = await engine.read(edited);
  expect(rows.map(({ name, position }) => `${position}: ${name}`).sort()).toEqual([
    '1: Ove Lindqvist',
    '2: Ove Lindqvist',
  ]);
});

it('joins by co-authors of one name block whichever paper shows first that they are two', async () => {
  const parts = [
    paper('Sand in clocks', ['Lindqvist, O.']),
    paper('Rain over hills', ['Lind-Qvist, O.', 'Lindqvist, Ove']),
    paper('Moss on old roofs', ['Lindqvist, O.', 'Lind-Qvist, O.']),
  ];
  for (const part of parts) await askedBy(part);
  const step = derivedOf(await graphSnapshot(engine));
  const other = memoryEngine();
  await other.prepare();
  await importSource({ engine: other, journal: null }, textSource('all.ris', parts.join('')));
  expect(step).toEqual(derivedOf(await graphSnapshot(other)));
  await other.close();
});

it.each([
  ['where edges move one by one', FULL + SHORT + EDITED],
  ['where a paper is made again', FULL + SHORT + EDITED + BOTH],
])('leaves what an import of all at once does, %s', async (_, all) => {
  const records = all.split(/(?<=ER {2}- \n)/);
  for (const [place, record] of records.entries()) {
    await importSource({ engine, journal: null }, textSource(`${place}.ris`, record));
  }
  const step = derivedOf(await graphSnapshot(engine));
  const other = memoryEngine();
  await other.prepare();
  await importSource({ engine: other, journal: null }, textSource('all.ris', all));
  expect(step).toEqual(derivedOf(await graphSnapshot(other)));
  await other.close();
});
