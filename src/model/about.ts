import { edge } from './edge.js';
import { field } from './field.js';
import { DECIMAL, FLAG, listOf, orNull, TEXT } from './kind.js';
import { TOPIC_SCHEME, TOPIC_SOURCE } from './topic.js';

export const about = edge('Paper', 'ABOUT', ['Topic'], 'A topic of a paper.', {
  source: field(TOPIC_SOURCE, 'Whether a keyword names the topic, or a term of the text.'),
  rawLabel: field(TEXT, 'The topic as the paper writes it.'),
  isMajor: field(FLAG, 'True where the producer marks the keyword as a major topic.'),
  score: field(
    orNull(DECIMAL),
    'Of a term: how much the paper is about it, from 0 to 1. Null for a keyword.',
  ),
  sortKey: field(TEXT, 'Orders the topics of a paper: keywords by their keys, then terms by rank.'),
  isPreferred: field(FLAG, 'True for keywords, and for the terms of a paper that has none.'),
  schemes: field(
    orNull(listOf(TOPIC_SCHEME)),
    'The lists the keyword is from, sorted; null where no producer tells.',
  ),
  replacedBy: field(orNull(TEXT), 'What a thesaurus replaces the label by; null where none does.'),
});
