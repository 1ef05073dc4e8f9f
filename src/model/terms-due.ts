import { field } from './field.js';
import { ID, INTEGER, listOf } from './kind.js';
import { node } from './node.js';

export const termsDue = node(
  'TermsDue',
  'Papers of a large import whose terms are still to be found; it goes when they have them.',
  {
    shown: {},
    kept: {
      id: field(ID, 'Random.'),
      papers: field(listOf(ID), 'Ids of the papers.'),
      paperCount: field(INTEGER, 'How many they are.'),
    },
  },
);
