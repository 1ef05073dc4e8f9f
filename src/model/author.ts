import { field } from './field.js';
import { FLAG, ID, INTEGER, listOf, orNull, TEXT } from './kind.js';
import { node } from './node.js';

export const author = node(
  'Author',
  'A person or group that signs papers, under every form of the name that is one. Two ORCIDs under one name are two authors; papers of that name without an ORCID join the only author for whom evidence speaks, or make an author of their own.',
  {
    shown: {
      id: field(ID, 'A stable id: the same records give the same id on every engine and machine.'),
      name: field(TEXT, 'The fullest form of the name, given name first.'),
      familyName: field(
        TEXT,
        'The family name with its particle, such as `van der Berg`; for a group, its whole name.',
      ),
      givenName: field(TEXT, 'Given names or initials; empty where there are none.'),
      isGroup: field(FLAG, 'True for a group or institution.'),
      variants: field(listOf(TEXT), 'Every form in which records write the name.'),
      paperCount: field(INTEGER, 'Papers by this author; edited ones are not counted.'),
    },
    kept: {
      key: field(TEXT, 'What its id is made from.'),
      nameBlock: field(
        orNull(TEXT),
        'The block of names among which this person may appear under another; null for a group.',
      ),
      hasMarks: field(
        FLAG,
        'True where an edge says more about the person than a name: an ORCID, a split, names beside it or further ones.',
      ),
    },
  },
);
