import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { papersWithWords } from '../../../../src/graph/grafeo/words/index.js';
import { command, openGrafeo, statement, text } from '../../../../src/graph/index.js';

const PAPERS = Array.from({ length: 200 }, (_, paper) => `P${paper}`);

const makePapers = (ids: readonly string[]) =>
  command(
    'makePapers',
    'UNWIND $ids AS id CREATE (:Paper {id: id, searchText: id})',
    { ids },
    { label: 'Paper', ids },
  );

const dropPapers = (ids: readonly string[]) =>
  command(
    'dropPapers',
    'UNWIND $ids AS id MATCH (n:Paper {id: id}) DETACH DELETE n',
    { ids },
    { label: 'Paper', ids },
  );

const { text: found, parameters } = papersWithWords(['P7']);
const papersFound = statement<{ id: string }>(
  'papersFound',
  `${found}\nRETURN n.id AS id`,
  parameters,
  { id: text },
);

/** The turns between the end of a change and its commit, in which a question begins to look. */
const TURNS = 12;

it('a paper that a commit makes again is found, whenever the question comes to the engine', async () => {
  const engine = openGrafeo(null);
  await engine.prepare();
  await engine.write((transaction) => transaction.run(makePapers(PAPERS)));
  // The first question begins to read the index.
  await engine.read(papersFound);
  await setTimeout(100);
  const answers: Promise<readonly { id: string }[]>[] = [];
  for (let turns = 0; turns < TURNS; turns += 1) {
    // So that no change before is left to be read.
    await engine.read(papersFound);
    await engine.write(async (transaction) => {
      await transaction.run(dropPapers(['P7']));
      await transaction.run(makePapers(['P7']));
      answers.push(engine.read(papersFound));
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
    });
  }
  expect(await Promise.all(answers)).toEqual(Array(TURNS).fill([{ id: 'P7' }]));
  await engine.close();
});
