import type { AuthoredRow } from '../../graph/index.js';
import type { AuthorMention, DerivedPaper } from './derived-paper.js';

/** An author of a paper, and the place of the name in the list as written, from 1. */
export interface Signing {
  readonly author: AuthorMention;
  readonly position: number;
}

/** The authors of a paper and the edges from them, in the order of the list. */
export function signedBy(
  paper: string,
  signings: readonly Signing[],
): Pick<DerivedPaper, 'authors' | 'authored'> {
  return {
    authors: signings.map(({ author }) => author),
    authored: signings.map(({ author, position }, index) => ({
      author: author.id,
      paper,
      properties: {
        position,
        isFirst: index === 0,
        isLast: index === signings.length - 1,
        ...signatureOf(author),
      },
    })),
  };
}

/** What the edge from an author to a paper keeps of the name. */
export function signatureOf({
  name,
  split,
  beside,
  also,
  institutions,
}: AuthorMention): Omit<AuthoredRow['properties'], 'position' | 'isFirst' | 'isLast'> {
  const { raw: rawName, orcid } = name;
  const orNull = (list: readonly string[]) => (list.length === 0 ? null : list);
  const orcids = also.map((each) => each.orcid ?? '');
  return {
    rawName,
    orcid,
    split,
    beside: orNull(beside),
    also: orNull(also.map(({ raw }) => raw)),
    alsoOrcids: orcids.some((each) => each !== '') ? orcids : null,
    institutions: orNull(institutions),
  };
}
