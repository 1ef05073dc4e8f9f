import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphSnapshot } from '../support/graph-snapshot.js';
import { importKilled, KilledServer, type ToldImport } from '../support/killed-server.js';
import { corpusFile, importInto, newFolder, startAndLook } from './data-folder.js';

/** `npm run test:kills` kills many more imports, also on Neo4j, and Neo4j itself. */
const PAPERS = 700;

let file = '';
/** Of one undisturbed import by the command line. */
let whole: GraphSnapshot = [];

beforeAll(async () => {
  file = await corpusFile('made.ris', PAPERS, 61);
  const data = await newFolder();
  await importInto(data, file);
  whole = (await startAndLook(data)).snapshot;
});

describe('An import of a server that is killed (kill -9)', () => {
  it('goes on at the next start, twice, and ends as one run does', async () => {
    const data = await newFolder();
    const server = await KilledServer.start({ PAPERGRAPH_DATA: data });
    const { told } = await importKilled(server, {
      file,
      records: PAPERS,
      seed: 1,
      kill: () => server.killAndStart(),
    });
    await server.stop();
    expect(told).toMatchObject({ status: 'SUCCEEDED', records: PAPERS });
    expectCounts(told);
    expect((await startAndLook(data)).snapshot).toEqual(whole);
  });
});

function expectCounts({ new: fresh, updated, unchanged }: ToldImport): void {
  const line = whole.find((each) => each.startsWith('Import ')) ?? '';
  const kept: unknown = JSON.parse(line.slice(line.indexOf('{')));
  expect(kept).toMatchObject({
    newRecords: fresh,
    updatedRecords: updated,
    unchangedRecords: unchanged,
  });
}
