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
  'A subject of papers: a keyword, or a term of titles and abstracts. A keyword and a term are never the same topic.',
  {
    shown: {
      id: field(ID, 'A stable id: the same records give the same id on every engine and machine.'),
      label: field(TEXT, 'The form that most papers write.'),
      source: field(TOPIC_SOURCE, 'Whether it is a keyword of papers or a term of their text.'),
      variants: field(
        listOf(TEXT),
        'Every form in which it is written. Forms that differ only in case, number (singular or plural) or British and American spelling are one topic.',
      ),
      schemes: field(
        listOf(TOPIC_SCHEME),
        'The keyword lists that papers have it from; empty if no producer says.',
      ),
      paperCount: field(INTEGER, 'Papers that have this topic.'),
    },
    kept: {
      key: field(TEXT, 'What its id is made from.'),
      variantCounts: field(
        listOf(INTEGER),
        'How many papers write each of the variants, in their order; empty where there is one, which all its papers write.',
      ),
      givenLabel: field(orNull(TEXT), 'The form that a thesaurus gives it; null where none does.'),
    },
  },
);
