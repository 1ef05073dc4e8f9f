import { expect, it } from 'vitest';
import { SEGMENT_NODES, SearchIndex, searchedName, suggestNames } from '../../src/search/index.js';

const topic = (id: string, name: string, paperCount = 1) =>
  searchedName({ id, name, others: [], paperCount });

const found = (index: SearchIndex, text: string) =>
  suggestNames(index, { text, kinds: ['TOPIC'], first: 5 }).map(({ id }) => id);

it('a changed index finds nodes by what they are now, and none that is gone', () => {
  const index = new SearchIndex();
  index.add('TOPIC', [topic('T1', 'Walnut'), topic('T2', 'Oak'), topic('T3', 'Elm')]);
  index.finish();
  index.change('TOPIC', ['T1', 'T2', 'T4'], [topic('T1', 'Birch'), topic('T4', 'Walnut bark')]);
  expect(['walnut', 'birch', 'oak', 'elm'].map((text) => found(index, text))).toEqual([
    ['T4'],
    ['T1'],
    [],
    ['T3'],
  ]);
  const nodes = index.segmentsOf('TOPIC').reduce((sum, segment) => sum + segment.length, 0);
  expect(nodes).toBe(3);
});

it('holds more nodes than a segment, and is worn when most of them were replaced', () => {
  const index = new SearchIndex();
  const count = 2 * SEGMENT_NODES + 1;
  const topics = Array.from({ length: count }, (_, at) => topic(`T${at}`, `Oak ${at}`, at));
  index.add('TOPIC', topics);
  expect(index.segmentsOf('TOPIC')).toHaveLength(3);
  expect(found(index, 'oak')[0]).toBe(`T${count - 1}`);
  expect(index.isWorn).toBe(false);
  for (let time = 0; time < 2; time += 1)
    index.change(
      'TOPIC',
      topics.map(({ id }) => id),
      topics,
    );
  expect(index.isWorn).toBe(true);
  expect(found(index, `oak ${count - 2}`)).toEqual([`T${count - 2}`]);
});
