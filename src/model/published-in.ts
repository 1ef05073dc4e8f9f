import { edge } from './edge.js';
import { field } from './field.js';
import { listOf, orNull, TEXT } from './kind.js';

export const publishedIn = edge(
  'Paper',
  'PUBLISHED_IN',
  ['Journal'],
  'The journal as the paper’s records name it; the node is made from what its edges say.',
  {
    title: field(orNull(TEXT), 'The full title; null where the records have an abbreviation only.'),
    abbreviation: field(orNull(TEXT), 'The abbreviated title.'),
    issns: field(listOf(TEXT), 'ISSNs as `1234-567X`.'),
    otherNames: field(
      orNull(listOf(TEXT)),
      'What other records of the paper call the journal; null where all call it so.',
    ),
  },
);
