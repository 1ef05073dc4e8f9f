import { expect, it } from 'vitest';
import {
  byPaper,
  idsOf,
  mapFrom,
  SharedTexts,
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

it('a text that recurs is handed over once, and rows have its place', () => {
  const texts = new SharedTexts(['source', 'label']);
  const rows = [
    { source: 'TERM', score: 0.5, label: 'Alarm' },
    { source: 'TERM', score: 0.2, label: null },
    { source: 'KEYWORD', score: null, label: 'Alarm' },
  ].map((row) => texts.valuesOf(['source', 'score', 'label'], row));
  expect(
    [
      texts.mapFrom(1, ['source', 'score', 'label'], 'edge'),
      JSON.stringify(rows),
      JSON.stringify(texts.list),
    ].join('\n'),
  ).toMatchInlineSnapshot(`
    "{source: $texts[edge[1]], score: edge[2], label: $texts[edge[3]]}
    [[0,0.5,1],[0,0.2,null],[2,null,1]]
    ["TERM","Alarm","KEYWORD"]"
  `);
});
