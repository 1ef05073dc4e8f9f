import { edge } from './edge.js';
import { field } from './field.js';
import { FLAG, INTEGER, listOf, orNull, TEXT } from './kind.js';

const position = field(INTEGER, 'Its place in the list as written, from 1.');
const rawName = field(TEXT, 'The name as the record writes it.');
const split = field(
  orNull(TEXT),
  'The decision that keeps this name on this paper apart from the same name elsewhere.',
);

export const authored = edge('Author', 'AUTHORED', ['Paper'], 'Someone signs a paper.', {
  position,
  rawName,
  isFirst: field(FLAG, 'True for the first author.'),
  isLast: field(FLAG, 'True for the last author.'),
  orcid: field(orNull(TEXT), 'As the record gives it with this name.'),
  split,
  beside: field(
    orNull(listOf(TEXT)),
    'Keys of the same name block that sign the same paper: two people, whatever else they share.',
  ),
  also: field(
    orNull(listOf(TEXT)),
    'Further names by which the person signs the same paper, as written.',
  ),
  alsoOrcids: field(
    orNull(listOf(TEXT)),
    'The ORCIDs of the further names, in their order; empty text where a name has none.',
  ),
  institutions: field(
    orNull(listOf(TEXT)),
    'Where the person works, folded, as far as the record ties addresses to people.',
  ),
});

export const edited = edge(
  'Author',
  'EDITED',
  ['Paper'],
  'Someone edited or translated a paper or the book it is part of; editors are never co-authors.',
  { position, rawName, role: field(TEXT, '`EDITOR`, `TRANSLATOR` and the like.'), split },
);
