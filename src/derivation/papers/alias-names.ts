import { aliasesAmong, type Transaction } from '../../graph/index.js';
import type { AuthorMention, DerivedPaper, JournalMention } from './derived-paper.js';
import { signedBy } from './signed-by.js';

/** The node that an author or a journal goes by whose name alone gives another id. */
export interface NodeName {
  readonly id: string;
  readonly key: string;
}

/** By the id that a name alone gives, for the names of authors and of journals. */
export interface AliasNames {
  readonly authors: ReadonlyMap<string, NodeName>;
  readonly journals: ReadonlyMap<string, NodeName>;
}

/** By which nodes the names of these papers go, where that is not the one that the name alone gives. */
export async function readAliases(
  transaction: Transaction,
  papers: readonly DerivedPaper[],
): Promise<AliasNames> {
  const [authors, journals] = await Promise.all([
    read(
      transaction,
      'Author',
      idsOf(papers.flatMap((paper) => [...paper.authors, ...paper.editors])),
    ),
    read(transaction, 'Journal', idsOf(papers.flatMap(({ journal }) => journal ?? []))),
  ]);
  return { authors, journals };
}

async function read(
  transaction: Transaction,
  label: 'Author' | 'Journal',
  ids: readonly string[],
): Promise<ReadonlyMap<string, NodeName>> {
  if (ids.length === 0) return new Map();
  const rows = await transaction.run(aliasesAmong(label, ids));
  return new Map(rows.map(({ id, of, key }) => [id, { id: of, key }]));
}

function idsOf(names: readonly NodeName[]): readonly string[] {
  return [...new Set(names.map(({ id }) => id))].sort();
}

/** The paper with its people and journal under the nodes that they go by. */
export function underAliases(paper: DerivedPaper, { authors, journals }: AliasNames): DerivedPaper {
  const isPlain =
    !paper.authors.some(({ id }) => authors.has(id)) &&
    !paper.editors.some(({ id }) => authors.has(id)) &&
    (paper.journal === null || !journals.has(paper.journal.id));
  if (isPlain) return paper;
  const signed = signedOnce(paper, authors);
  const journal = paper.journal === null ? null : renamedJournal(paper.journal, journals);
  return {
    ...paper,
    ...signed,
    properties: { ...paper.properties, authorCount: signed.authors.length },
    editors: paper.editors.map((editor) => renamedAuthor(editor, authors)),
    edited: paper.edited.map((row) => ({
      ...row,
      author: authors.get(row.author)?.id ?? row.author,
    })),
    journal,
    publishedIn: paper.publishedIn.map((row) => ({ ...row, journal: journal?.id ?? row.journal })),
  };
}

/** One person signs a paper once, under the first of the names that people have put together. */
function signedOnce(
  paper: DerivedPaper,
  names: AliasNames['authors'],
): Pick<DerivedPaper, 'authors' | 'authored'> {
  const authors = new Map<string, AuthorMention>();
  const positions = new Map<string, number>();
  for (const [index, mention] of paper.authors.entries()) {
    const author = renamedAuthor(mention, names);
    const first = authors.get(author.id);
    const also = first === undefined ? [] : [...first.also, author.name.raw];
    authors.set(author.id, first === undefined ? author : { ...first, also });
    const position = paper.authored[index]?.properties.position ?? index + 1;
    if (first === undefined) positions.set(author.id, position);
  }
  const signing = [...authors.values()].map((author, index) => ({
    author,
    position: positions.get(author.id) ?? index + 1,
  }));
  return signedBy(paper.properties.id, signing);
}

function renamedAuthor(mention: AuthorMention, names: AliasNames['authors']): AuthorMention {
  return { ...mention, ...names.get(mention.id) };
}

function renamedJournal(mention: JournalMention, names: AliasNames['journals']): JournalMention {
  return { ...mention, ...names.get(mention.id) };
}
