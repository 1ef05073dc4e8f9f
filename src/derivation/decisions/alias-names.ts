import { aliasesAmong, authorsAmong, type Transaction } from '../../graph/index.js';
import { authorId, distinct } from '../../identity/index.js';
import { orcidKey } from '../../naming/index.js';
import {
  type AuthorMention,
  type DerivedPaper,
  type JournalMention,
  signedBy,
} from '../papers/index.js';
import { mayHaveAliases } from './may-have-aliases.js';

/** The node that an author or a journal belongs to when its own name would give a different id. */
export interface NodeName {
  readonly id: string;
  readonly key: string;
}

/** By the id that a name gives, alone or with an ORCID: the node for the names of authors and of journals. */
export interface AliasNames {
  readonly authors: ReadonlyMap<string, NodeName>;
  readonly journals: ReadonlyMap<string, NodeName>;
}

/**
 * The nodes to which the names of these papers belong, where a name alone would give another id: it was
 * merged into a node, or its ORCID names one of several people who share the name. Papers without an
 * ORCID cost no further statement.
 *
 * @param leaving ids of authors that are about to be deleted: no name belongs to them any longer.
 */
export async function readAliases(
  transaction: Transaction,
  papers: readonly DerivedPaper[],
  leaving: ReadonlySet<string> = NONE,
): Promise<AliasNames> {
  const people = papers.flatMap((paper) => [...paper.authors, ...paper.editors]);
  const parted = people.flatMap((mention) => partedId(mention) ?? []);
  const [authors, namesakes, journals] = await Promise.all([
    aliases(transaction, 'Author', distinct([...people.map(({ id }) => id), ...parted])),
    stored(transaction, distinct(parted.filter((id) => !leaving.has(id)))),
    aliases(transaction, 'Journal', distinct(papers.flatMap(({ journal }) => journal?.id ?? []))),
  ]);
  return { authors: new Map([...authors, ...namesakes]), journals: new Map(journals) };
}

const NONE: ReadonlySet<string> = new Set();

async function aliases(
  transaction: Transaction,
  label: 'Author' | 'Journal',
  ids: readonly string[],
): Promise<readonly (readonly [string, NodeName])[]> {
  if (!(await mayHaveAliases(transaction, label, ids.length))) return [];
  const rows = await transaction.run(aliasesAmong(label, ids));
  return rows.map(({ id, of, key }) => [id, { id: of, key }]);
}

async function stored(
  transaction: Transaction,
  ids: readonly string[],
): Promise<readonly (readonly [string, NodeName])[]> {
  if (ids.length === 0) return [];
  const rows = await transaction.run(authorsAmong(ids));
  return rows.map((node) => [node.id, node]);
}

/** The id of the person with this name and ORCID, if the name is several people's; null without an ORCID. */
function partedId(mention: AuthorMention): string | null {
  const key = orcidKey(mention);
  return key === null ? null : authorId(key);
}

/** The paper with its people and its journal under the nodes to which they belong. */
export function underAliases(paper: DerivedPaper, { authors, journals }: AliasNames): DerivedPaper {
  const isRenamed = (mention: AuthorMention): boolean => nodeOf(mention, authors) !== undefined;
  const isPlain =
    !paper.authors.some(isRenamed) &&
    !paper.editors.some(isRenamed) &&
    (paper.journal === null || !journals.has(paper.journal.id));
  if (isPlain) return paper;
  const signed = signedOnce(paper, authors);
  const editors = paper.editors.map((editor) => renamedAuthor(editor, authors));
  const journal = paper.journal === null ? null : renamedJournal(paper.journal, journals);
  return {
    ...paper,
    ...signed,
    properties: { ...paper.properties, authorCount: signed.authors.length },
    editors,
    edited: paper.edited.map((row, index) => ({
      ...row,
      author: editors[index]?.id ?? row.author,
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
    const also = first === undefined ? [] : [...first.also, author.name];
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

/** The node of the person with the ORCID comes before that of the name. */
function nodeOf(mention: AuthorMention, names: AliasNames['authors']): NodeName | undefined {
  return names.get(partedId(mention) ?? '') ?? names.get(mention.id);
}

function renamedAuthor(mention: AuthorMention, names: AliasNames['authors']): AuthorMention {
  return { ...mention, ...nodeOf(mention, names) };
}

function renamedJournal(mention: JournalMention, names: AliasNames['journals']): JournalMention {
  return { ...mention, ...names.get(mention.id) };
}
