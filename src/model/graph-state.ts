import { field } from './field.js';
import { ID, INTEGER, listOf, TEXT } from './kind.js';
import { node } from './node.js';

export const graphState = node('GraphState', 'How far the graph has come; there is one node.', {
  shown: {},
  kept: {
    id: field(ID, 'Always the same.'),
    version: field(INTEGER, 'Rises with every change.'),
    rules: field(INTEGER, 'The version of the rules by which the graph was derived.'),
    changes: field(
      listOf(TEXT),
      'The ids of the latest changes: they tell whether a COMMIT that got no answer took effect.',
    ),
    journalSequence: field(INTEGER, 'The number of the last journal line that the graph has.'),
    journalOffset: field(INTEGER, 'Where that line ends in the journal, in bytes.'),
    pendingThesauri: field(
      listOf(TEXT),
      'Whose thesaurus was changed and is not applied everywhere yet: subjects of decisions.',
    ),
  },
});
