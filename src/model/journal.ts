import { field } from './field.js';
import { ID, INTEGER, listOf, orNull, TEXT } from './kind.js';
import { node } from './node.js';

export const journal = node(
  'Journal',
  'What papers are published in: a journal, a series, proceedings or a book.',
  {
    shown: {
      id: field(ID, 'A stable id: the same records give the same id on every engine and machine.'),
      title: field(TEXT, 'The full title; the abbreviation where no paper gives more.'),
      abbreviation: field(orNull(TEXT), 'The abbreviated title, as papers give it.'),
      issns: field(listOf(TEXT), 'Print and electronic ISSNs, as `1234-567X`.'),
      paperCount: field(INTEGER, 'Papers that were published in it.'),
    },
    kept: {
      key: field(TEXT, 'What its id is made from.'),
      forms: field(
        listOf(TEXT),
        'Every form in which papers name it, each JSON of title, abbreviation, ISSNs and other names; sorted.',
      ),
    },
  },
);
