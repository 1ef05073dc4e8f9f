import { authorId, nameBlockOfKey } from '../../identity/index.js';
import type { Replacement } from '../../thesaurus/index.js';
import { type AuthorMention, type DerivedPaper, signedBy } from '../papers/index.js';
import { type NodeName, underAliases } from './alias-names.js';
import { leavingOut } from './leaving-out.js';
import { replaceTopics } from './replace-topics.js';
import type { Thesauri } from './thesauri.js';

/**
 * The paper with what the thesauri say: topics replaced, and names and topics that are ignored left out,
 * which the paper remembers, so that it is found when they are to come back. Names that are replaced are
 * joined like all names, by `mergesOf`; but groups and names without a given name are not joined by rules, so they are
 * replaced here.
 */
export function underThesauri(paper: DerivedPaper, thesauri: Thesauri): DerivedPaper {
  const { AUTHOR, JOURNAL, TOPIC } = thesauri;
  if (AUTHOR.size + JOURNAL.size + TOPIC.size === 0) return paper;
  const journal = leaveOutJournal(paper, JOURNAL);
  const people = replaceUnjoined(leaveOutPeople(journal, AUTHOR), AUTHOR);
  return replaceTopics(people, TOPIC);
}

function leaveOutPeople(paper: DerivedPaper, targets: Thesauri['AUTHOR']): DerivedPaper {
  const isIgnored = ({ key }: { readonly key: string }): boolean => targets.get(key) === null;
  const ignored = [...paper.authors, ...paper.editors].filter(isIgnored);
  if (ignored.length === 0) return paper;
  const keys = new Set(ignored.map(({ key }) => key));
  const authors = paper.authors
    .map((author, index) => ({
      author,
      position: paper.authored[index]?.properties.position ?? index + 1,
    }))
    .filter(({ author }) => !keys.has(author.key))
    .map(({ author, position }) => ({ author: withoutBeside(author, keys), position }));
  const marked = leavingOut(paper, 'AUTHOR', keys);
  return {
    ...marked,
    properties: { ...marked.properties, authorCount: authors.length },
    ...signedBy(paper.properties.id, authors),
    editors: paper.editors.filter((editor) => !isIgnored(editor)),
    edited: paper.edited.filter((_, index) => {
      const editor = paper.editors[index];
      return editor === undefined || !isIgnored(editor);
    }),
  };
}

function withoutBeside(author: AuthorMention, keys: ReadonlySet<string>): AuthorMention {
  return { ...author, beside: author.beside.filter((key) => !keys.has(key)) };
}

/** Groups, and names without a given name, under the name that replaces them. */
function replaceUnjoined(paper: DerivedPaper, targets: Thesauri['AUTHOR']): DerivedPaper {
  const names = new Map<string, NodeName>();
  for (const { id, key, name } of [...paper.authors, ...paper.editors]) {
    const target = targets.get(key);
    if (!target || target.key === key) continue;
    if (name.isGroup || nameBlockOfKey(key) === null) names.set(id, nodeOf(target));
  }
  return names.size === 0 ? paper : underAliases(paper, { authors: names, journals: new Map() });
}

function nodeOf({ key }: Replacement): NodeName {
  return { id: authorId(key), key };
}

function leaveOutJournal(paper: DerivedPaper, targets: Thesauri['JOURNAL']): DerivedPaper {
  const { journal } = paper;
  if (journal === null || targets.get(journal.key) !== null) return paper;
  return { ...leavingOut(paper, 'JOURNAL', [journal.key]), journal: null, publishedIn: [] };
}
