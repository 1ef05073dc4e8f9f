import { expect, it } from 'vitest';
import type { PaperFilter } from '../../../src/graph/index.js';
import { rangeOf } from '../../../src/graph/statements/filter-range.js';

it('the narrowest range that all nodes of a filter meet', () => {
  const filters: readonly PaperFilter[] = [
    {},
    { yearFrom: 2001 },
    { yearFrom: 2001, and: [{ yearFrom: 2005, yearTo: 2009 }, { and: [{ yearTo: 2007 }] }] },
    { or: [{ yearFrom: 2001 }], not: { yearTo: 2009 } },
  ];
  const year = { expression: 'n.sortYear', from: 'yearFrom', to: 'yearTo' } as const;
  expect(filters.map((filter) => rangeOf(filter, year))).toMatchInlineSnapshot(`
    [
      null,
      {
        "expression": "n.sortYear",
        "greatest": null,
        "least": 2001,
      },
      {
        "expression": "n.sortYear",
        "greatest": 2007,
        "least": 2005,
      },
      null,
    ]
  `);
});
