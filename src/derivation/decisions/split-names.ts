import { authorId, splitKey } from '../../identity/index.js';
import { type AuthorMention, type DerivedPaper, signatureOf } from '../papers/index.js';
import type { NameSplit } from './graph-decisions.js';

/** The paper with the names of its people set apart where a decision names one of its records. */
export function splitNames(
  paper: DerivedPaper,
  records: readonly string[],
  splits: readonly NameSplit[],
): DerivedPaper {
  const own = splits.filter((split) => records.some((id) => split.records.has(id)));
  if (own.length === 0) return paper;
  const authors = paper.authors.map((mention) => splitName(mention, own));
  const editors = paper.editors.map((mention) => splitName(mention, own));
  return {
    ...paper,
    authors,
    editors,
    authored: paper.authored.map((row, index) => {
      const mention = authors[index];
      if (mention === undefined) return row;
      const properties = { ...row.properties, ...signatureOf(mention) };
      return { ...row, author: mention.id, properties };
    }),
    edited: paper.edited.map((row, index) => {
      const mention = editors[index];
      if (mention === undefined) return row;
      const properties = { ...row.properties, split: mention.split };
      return { ...row, author: mention.id, properties };
    }),
  };
}

/** Of several decisions about a name on one paper the latest made counts: they come in that order. */
function splitName(mention: AuthorMention, splits: readonly NameSplit[]): AuthorMention {
  const split = splits.findLast(({ keys }) => keys.includes(mention.key));
  if (split === undefined) return mention;
  const key = splitKey(mention.key, split.id);
  return { ...mention, id: authorId(key), key, split: split.id };
}
