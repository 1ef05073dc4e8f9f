import { field } from './field.js';
import { ID, listOf, oneOf, orNull, TEXT } from './kind.js';
import { node } from './node.js';

export const decision = node('Decision', 'What a person decided about who or what is the same.', {
  shown: {},
  kept: {
    id: field(ID, 'Made by chance.'),
    subject: field(
      oneOf(['PAPER', 'AUTHOR', 'JOURNAL', 'TOPIC', 'IMPORT']),
      'The kind of things that it is about.',
    ),
    kind: field(
      oneOf(['MERGE', 'SPLIT', 'NOT_SAME', 'THESAURUS', 'REMOVE_IMPORT']),
      'What was decided.',
    ),
    members: field(
      listOf(TEXT),
      'Record ids for papers, keys of authors or journals; of a thesaurus the labels, as written; the id of an import that is removed.',
    ),
    from: field(
      listOf(TEXT),
      'From which the members are kept apart; empty for a merge. Of a thesaurus what replaces each label, in the order of the labels; an empty text where a label is ignored. Of an import that is removed the id of the one that replaces it.',
    ),
    records: field(
      listOf(TEXT),
      'Records in which the names of `members` are a different person; otherwise empty.',
    ),
    reason: field(TEXT, 'Why, in the words of the person.'),
    by: field(
      orNull(TEXT),
      'The person who decided, as given in the request; null if it names none.',
    ),
    decidedAt: field(TEXT, 'ISO 8601 in UTC.'),
    undoneAt: field(orNull(TEXT), 'When it was undone; null while it is in force.'),
    undoneBy: field(orNull(TEXT), 'The person who undid it, as given in the request.'),
  },
});
