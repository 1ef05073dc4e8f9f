import { expect, it } from 'vitest';
import {
  byPaper,
  idsOf,
  mapFrom,
  storedValue,
  valuesOf,
} from '../../../src/graph/changes/row-values.js';

it('a map takes its values from a list, from an index on', () => {
  expect(mapFrom(2, ['id', 'title'])).toMatchInlineSnapshot(`"{id: row[2], title: row[3]}"`);
});

it('the list has them in the order of the names', () => {
  expect(
    JSON.stringify(valuesOf(['id', 'title'], { title: 'Alarm', id: 'P1' })),
  ).toMatchInlineSnapshot(`"["P1","Alarm"]"`);
});

it('an empty list is written as none, which reads as empty', () => {
  expect([storedValue([]), storedValue(['']), storedValue(0)]).toEqual([null, [''], 0]);
  const row = { id: 'P1', isbns: [], notes: [''] };
  expect(valuesOf(['id', 'isbns', 'notes'], row)).toEqual(['P1', null, ['']]);
});

it('the ids of rows are told beside them', () => {
  expect(JSON.stringify(idsOf([{ id: 'P1' }, { id: 'P2' }]))).toMatchInlineSnapshot(
    `"["P1","P2"]"`,
  );
});

it('edges come by their papers, each paper once', () => {
  const edges = [
    { paper: 'P1', topic: 'T1' },
    { paper: 'P2', topic: 'T1' },
    { paper: 'P1', topic: 'T2' },
  ];
  expect(JSON.stringify(byPaper(edges, ({ topic }) => [topic]))).toMatchInlineSnapshot(
    `"[["P1",[["T1"],["T2"]]],["P2",[["T1"]]]]"`,
  );
});
