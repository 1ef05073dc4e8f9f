import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IndexesOnDemand } from '../../../src/graph/grafeo/indexes-on-demand.js';
import {
  authorsOfBlocks,
  command,
  type Engine,
  keyOwners,
  openGrafeo,
  papersByValues,
  statement,
  text,
} from '../../../src/graph/index.js';

const indexNames = statement<{ name: string }>('indexNames', 'SHOW INDEXES', {}, { name: text });

const makeRecord = (id: string) =>
  command('makeRecord', 'CREATE (:Record {id: $id, paperKey: $key})', { id, key: 'key' });

async function namesIn(engine: Engine): Promise<readonly string[]> {
  return (await engine.read(indexNames)).map(({ name }) => name);
}

describe('Indexes on demand', () => {
  let folder = '';
  const open = async (): Promise<Engine> => {
    const engine = openGrafeo(join(folder, 'a.grafeo'));
    await engine.prepare();
    return engine;
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'papergraph-indexes-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('are made before the first change', async () => {
    const engine = await open();
    expect(await namesIn(engine)).not.toContain('index_record_paperkey');
    const owners = await engine.write(async (transaction) => {
      await transaction.run(makeRecord('R1'));
      return transaction.run(keyOwners(['key']));
    });
    expect(owners).toEqual([{ record: 'R1' }]);
    expect(await namesIn(engine)).toContain('index_record_paperkey');
    expect(await namesIn(engine)).toContain('index_author_nameblock');
    // While a long change goes on, none could be made for a question.
    expect(await namesIn(engine)).toContain('index_paper_doi');
    await engine.close();
  });

  it('are gone once the graph was closed, so that an opening does not fill them', async () => {
    const engine = openGrafeo(join(folder, 'a.grafeo'));
    expect(await namesIn(engine)).not.toContain('index_record_paperkey');
    expect(await namesIn(engine)).toContain('index_paper_year');
    await engine.close();
  });

  it('are made one by one before that: a question that looks into one makes this one', async () => {
    const engine = await open();
    expect(await engine.read(authorsOfBlocks(['a|b']))).toEqual([]);
    expect(await namesIn(engine)).toContain('index_author_nameblock');
    expect(await namesIn(engine)).not.toContain('index_record_paperkey');
    expect(await engine.read(keyOwners(['key']))).toEqual([{ record: 'R1' }]);
    expect(await namesIn(engine)).not.toContain('index_paper_doi');
    const twice = ['10.1/a', '10.1/b'].map((doi) => engine.read(papersByValues('doi', [doi])));
    expect(await Promise.all(twice)).toEqual([[], []]);
    expect(await namesIn(engine)).toContain('index_paper_doi');
    await engine.close();
  });

  it('that cannot be made refuse a change with the cause, and are tried again', async () => {
    const indexes = new IndexesOnDemand(async () => {
      throw new Error('No space left on device');
    });
    await expect(indexes.makeAll()).rejects.toThrow('No space left');
    expect(indexes.missingFor('MATCH (p:Paper {doi: $doi})')).toHaveLength(1);
  });

  it('are not made in a graph that is closed', async () => {
    const made: string[] = [];
    const indexes = new IndexesOnDemand(async (doing) => void made.push(doing));
    const missing = indexes.missingFor('MATCH (p:Paper {doi: $doi})');
    await indexes.close();
    await indexes.make(missing);
    expect(made).toEqual([]);
  });

  it('are no part of the schema that a graph must have', async () => {
    const engine = await open();
    expect(await engine.missingSchema()).toEqual([]);
    await engine.write((transaction) => transaction.run(keyOwners([])));
    await engine.prepare();
    expect(await namesIn(engine)).not.toContain('index_record_paperkey');
    expect(await engine.read(keyOwners(['key']))).toEqual([{ record: 'R1' }]);
    await engine.close();
  });
});
