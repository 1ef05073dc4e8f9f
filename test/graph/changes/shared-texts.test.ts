import { expect, it } from 'vitest';
import { SharedTexts } from '../../../src/graph/changes/shared-texts.js';

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
