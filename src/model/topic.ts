import { field } from './field.js';
import { ID, INTEGER, listOf, oneOf, orNull, TEXT } from './kind.js';
import { node } from './node.js';

/** Where a topic comes from: what producers say, or what appears in title and abstract. */
export const TOPIC_SOURCE = oneOf(['KEYWORD', 'TERM']);
export type TopicSource = 'KEYWORD' | 'TERM';

/** What list a keyword is from: MeSH, the list of another index, or the paper's authors. */
export const TOPIC_SCHEME = oneOf(['MESH', 'INDEX', 'AUTHOR']);
export type TopicScheme = 'MESH' | 'INDEX' | 'AUTHOR';

export const topic = node(
  'Topic',
  'What papers are about: a keyword of theirs, or a term of their titles and abstracts. The two are never one topic.',
  {
    shown: {
      id: field(ID, 'The same for the same records, on every engine and machine.'),
      label: field(TEXT, 'The form that most papers write.'),
      source: field(TOPIC_SOURCE, 'Whether papers name it by a keyword, or their text by a term.'),
      variants: field(
        listOf(TEXT),
        'Every form in which it is written. Case, plural and British or American spelling do not part topics.',
      ),
      schemes: field(
        listOf(TOPIC_SCHEME),
        'The lists from which any paper has it; empty where no producer tells.',
      ),
      paperCount: field(INTEGER, 'Papers that have this topic.'),
    },
    kept: {
      key: field(TEXT, 'What its id is made from.'),
      variantCounts: field(
        listOf(INTEGER),
        'How many papers write each of the variants, in their order.',
      ),
      givenLabel: field(orNull(TEXT), 'The form that a thesaurus gives it; null where none does.'),
    },
  },
);
