import { field } from './field.js';
import { ID, listOf, oneOf, orNull, TEXT } from './kind.js';
import { node } from './node.js';

export const decision = node('Decision', 'What a person decided about who or what is the same.', {
  shown: {},
  kept: {
    id: field(ID, 'Made by chance.'),
    subject: field(oneOf(['PAPER', 'AUTHOR', 'JOURNAL', 'TOPIC']), 'What it is about.'),
    kind: field(oneOf(['MERGE', 'SPLIT', 'NOT_SAME', 'THESAURUS']), 'What was decided.'),
    members: field(
      listOf(TEXT),
      'Record ids for papers, keys of authors or journals; of a thesaurus the labels, as written.',
    ),
    from: field(
      listOf(TEXT),
      'From which the members are kept apart; empty for a merge. Of a thesaurus what replaces each label, in the order of the labels; an empty text where a label is ignored.',
    ),
    records: field(
      listOf(TEXT),
      'Records on which the names of `members` are another person; else empty.',
    ),
    reason: field(TEXT, 'Why, in the words of the person.'),
    by: field(orNull(TEXT), 'Who decided, as they say; null where they do not.'),
    decidedAt: field(TEXT, 'ISO 8601 in UTC.'),
    undoneAt: field(orNull(TEXT), 'Null while it counts.'),
    undoneBy: field(orNull(TEXT), 'Who undid it, as they say.'),
  },
});
