import { edge } from './edge.js';
import { field } from './field.js';
import { DECIMAL, INTEGER, TEXT } from './kind.js';

type NoProperties = Record<never, never>;

export const contains = edge(
  'Import',
  'CONTAINS',
  ['Record'],
  'Where a record was imported from.',
  {
    index: field(INTEGER, 'The number of the record in the source, from 1.'),
    line: field(INTEGER, 'The line where it begins, from 1.'),
  },
);

export const describes = edge<NoProperties>(
  'Record',
  'DESCRIBES',
  ['Paper'],
  'Which paper a record describes.',
  {},
);

export const mayBe = edge(
  'Record',
  'MAY_BE',
  ['Record'],
  'Two records of different papers that may describe one, from the smaller id.',
  {
    score: field(DECIMAL, 'The sum of the points of the evidence.'),
    level: field(TEXT, 'What the score means.'),
    evidence: field(TEXT, 'JSON of the evidence for it and against it.'),
  },
);

export const standsFor = edge<NoProperties>(
  'Alias',
  'STANDS_FOR',
  ['Paper', 'Author', 'Journal'],
  'The node that answers for one that was merged away.',
  {},
);
