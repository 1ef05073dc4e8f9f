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
