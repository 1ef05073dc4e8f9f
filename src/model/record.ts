import { field } from './field.js';
import { ID, listOf, orNull, TEXT } from './kind.js';
import { node } from './node.js';

/**
 * How a record is found among those that may describe the same paper: the key that it would have
 * alone, its blocks, and where it belongs in a crowded block.
 */
export const recordKeys = {
  paperKey: field(TEXT, 'The key of the paper that it would describe alone.'),
  blockDoi: field(orNull(TEXT), 'The block of its DOI; null where it has none.'),
  blockPmid: field(orNull(TEXT), 'The block of its PubMed number; null where it has none.'),
  blockPmcid: field(
    orNull(TEXT),
    'The block of its PubMed Central number; null where it has none.',
  ),
  blockTitle: field(orNull(TEXT), 'The block of the start of its title; null where it has none.'),
  blockWords: field(
    orNull(TEXT),
    'The block of the longest words of its title; null where it has none.',
  ),
  blockPlace: field(
    orNull(TEXT),
    'The block of its place: volume, first page, first author; null where it has none.',
  ),
  blockRest: field(TEXT, 'What divides a crowded block of titles.'),
};

export const record = node('Record', 'A record as a file gave it, untouched.', {
  shown: {},
  kept: {
    id: field(ID, 'The same for the same tags and values in the same order.'),
    tags: field(
      listOf(TEXT),
      'Every tag in the order of the record. The embedded engine has tags and values as compressed bytes, `packedFields`.',
    ),
    values: field(listOf(TEXT), 'The value of each tag; as many as tags.'),
    ...recordKeys,
  },
});
