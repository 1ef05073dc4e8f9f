import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import { expect, it } from 'vitest';
import { command, openGrafeo, statement, text } from '../../../src/graph/index.js';

const indexNames = statement<{ name: string }>('indexNames', 'SHOW INDEXES', {}, { name: text });

it('a graph of an earlier version loses the indexes that nothing looks into', async () => {
  const engine = openGrafeo(null);
  await engine.write((transaction) =>
    transaction.run(
      command('makeIndex', 'CREATE INDEX index_topic_key IF NOT EXISTS FOR (n:Topic) ON (n.key)'),
    ),
  );
  await engine.prepare();
  const names = (await engine.read(indexNames)).map(({ name }) => name);
  expect(names).not.toContain('index_topic_key');
  expect(names).toContain('index_topic_id');
  expect(await engine.missingSchema()).toEqual([]);
  await engine.close();
});

it('a graph of an earlier version loses its index of words', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'papergraph-schema-'));
  const file = join(folder, 'a.grafeo');
  const former = grafeo.GrafeoDB.create(file);
  await former.executeCypher("CREATE (:Paper {id: 'P1', searchText: 'alarm'})");
  await former.createTextIndex('Paper', 'searchText', { tokenizer: 'standard', stopWords: [] });
  former.close();
  const engine = openGrafeo(file);
  await engine.prepare();
  await engine.close();
  const now = grafeo.GrafeoDB.create(file);
  const search =
    "CALL grafeo.search.text('Paper', 'searchText', 'alarm', 1) YIELD node_id RETURN node_id";
  await expect(now.executeCypher(search)).rejects.toThrow('no text index');
  now.close();
  await rm(folder, { recursive: true });
});
