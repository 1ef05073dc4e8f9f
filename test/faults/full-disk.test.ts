import { beforeAll, expect, it } from 'vitest';
import { describeWith, POSIX } from '../support/needs.js';
import { runPapergraph } from '../support/papergraph-process.js';
import {
  corpusFile,
  importInto,
  journalLines,
  newFolder,
  type Start,
  startAndLook,
} from './data-folder.js';

const PAPERS = 1_500;

/** A limit on the size of files makes real writes fail; it needs no rights, unlike a small disk. */
describeWith(POSIX, 'A disk full in the middle of an import', () => {
  let file = '';
  let whole: Start['snapshot'] = [];

  beforeAll(async () => {
    file = await corpusFile('made.ris', PAPERS, 51);
    const data = await newFolder();
    await importInto(data, file);
    whole = (await startAndLook(data)).snapshot;
  });

  // The journal reaches the smaller limit in its first batch; the graph's log, which is written
  // more than the journal but not before the first batch, the larger one.
  it.each([
    { limit: 150, code: 'JOURNAL_UNWRITABLE' },
    { limit: 900, code: 'JOURNAL_UNWRITABLE|GRAPH_FILE_UNWRITABLE' },
    { limit: 2_000, code: 'GRAPH_FILE_UNWRITABLE' },
  ])('is told, loses nothing, and the next run goes on (limit $limit KiB)', async (fault) => {
    const data = await newFolder();
    const environment = { PAPERGRAPH_DATA: data, TSX_DISABLE_CACHE: '1' };
    const prelude = `trap '' XFSZ; ulimit -f ${fault.limit}`;
    const full = await runPapergraph(['import', file], environment, prelude);
    expect(full).toMatchObject({ code: 1, out: '' });
    expect(full.err).toMatch(
      new RegExp(
        `^papergraph: [^\\n]* make sure that the disk has room [^\\n]*\\((${fault.code})\\)\\n$`,
      ),
    );
    const written = await journaledRecords(data);

    const again = await runPapergraph(['import', '--json', file], environment);
    expect(again).toMatchObject({ code: 0 });
    const { news, snapshot } = await startAndLook(data);
    expect(news).toEqual([]);
    expect(snapshot).toEqual(whole);
    const kept = new Set(snapshot.map((line) => line.split(' ')[1]));
    expect(written.filter((id) => !kept.has(id))).toEqual([]);
  });
});

async function journaledRecords(data: string): Promise<readonly string[]> {
  const lines = await journalLines(data);
  return lines.flatMap((line) => /"kind":"record".*?"record":"(\w+)"/.exec(line)?.[1] ?? []);
}
