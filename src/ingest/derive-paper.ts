import type {
  AboutRow,
  AuthoredRow,
  EditedRow,
  PaperProperties,
  PublishedInRow,
} from '../graph/index.js';
import {
  authorId,
  authorKey,
  type DescribingRecord,
  fold,
  journalId,
  journalKey,
  mergeReferences,
  paperId,
  searchWords,
  topicId,
} from '../identity/index.js';
import { placesOf } from '../places/index.js';
import type { JournalName, PersonName, Reference } from '../ris/index.js';
import { languageOf, topicKey } from '../topics/index.js';

/** A name that a paper gives a person, with the id and key of the author it means. */
export interface AuthorMention {
  readonly id: string;
  readonly key: string;
  readonly name: PersonName;
}

/** A journal as a paper names it. */
export interface JournalMention {
  readonly id: string;
  readonly key: string;
  readonly name: JournalName;
}

/** A topic as a paper writes it. */
export interface TopicMention {
  readonly id: string;
  readonly key: string;
  readonly label: string;
}

/** All that the records of one paper put into the graph. */
export interface DerivedPaper {
  readonly properties: PaperProperties;
  readonly authors: readonly AuthorMention[];
  readonly authored: readonly AuthoredRow[];
  readonly editors: readonly AuthorMention[];
  readonly edited: readonly EditedRow[];
  readonly journal: JournalMention | null;
  readonly publishedIn: readonly PublishedInRow[];
  readonly topics: readonly TopicMention[];
  readonly about: readonly AboutRow[];
}

/** The paper that these records describe: a function of the set of records, not of their order. */
export function derivePaper(key: string, records: readonly DescribingRecord[]): DerivedPaper {
  const id = paperId(key);
  const reference = mergeReferences(records);
  const authors = mentionAuthors(reference.authors);
  const journal = mentionJournal(reference.journal);
  return {
    properties: { ...propertiesOf(id, key, reference, authors.length), ...placesIn(records) },
    authors,
    authored: authors.map(({ id: author, position, name }, index) => ({
      author,
      paper: id,
      properties: {
        position,
        rawName: name.raw,
        isFirst: index === 0,
        isLast: index === authors.length - 1,
      },
    })),
    ...deriveEditors(id, reference),
    journal,
    publishedIn:
      journal === null ? [] : [{ paper: id, journal: journal.id, properties: { ...journal.name } }],
    ...deriveTopics(id, reference),
  };
}

function propertiesOf(
  id: string,
  key: string,
  reference: Reference,
  authorCount: number,
): Omit<PaperProperties, keyof ReturnType<typeof placesIn>> {
  const { type, title, year, publishedOn, volume, issue, pages } = reference;
  const { doi, pmid, pmcid, isbns, url, abstract, language } = reference;
  return {
    id,
    key,
    type,
    title,
    year,
    publishedOn,
    volume,
    issue,
    pages,
    doi,
    pmid,
    pmcid,
    isbns,
    url,
    abstract,
    language,
    textLanguage: languageOf(`${abstract ?? ''} ${title ?? ''}`.trim()),
    sortTitle: fold(title ?? ''),
    searchText: searchWords(`${title ?? ''} ${abstract ?? ''}`).join(' '),
    authorCount,
  };
}

/** Addresses come from the record that has the most; equally many are told apart by their text. */
function placesIn(
  records: readonly DescribingRecord[],
): Pick<PaperProperties, 'affiliations' | 'institutions' | 'countries'> {
  const [affiliations = []] = records
    .map(({ reference }) => [...new Set(reference.affiliations.map(({ text }) => text))])
    .sort((a, b) => b.length - a.length || (a.join('\n') < b.join('\n') ? -1 : 1));
  return { affiliations, ...placesOf(affiliations) };
}

/** Positions count the names as written, from 1; a person who is listed twice keeps the first. */
function mentionAuthors(
  names: readonly PersonName[],
): readonly (AuthorMention & { readonly position: number })[] {
  const mentions = new Map<string, AuthorMention & { readonly position: number }>();
  for (const [index, name] of names.entries()) {
    const key = authorKey(name);
    if (key === null || mentions.has(key)) continue;
    mentions.set(key, { id: authorId(key), key, name, position: index + 1 });
  }
  return [...mentions.values()];
}

function deriveEditors(
  paper: string,
  { contributors }: Reference,
): Pick<DerivedPaper, 'editors' | 'edited'> {
  const editors: AuthorMention[] = [];
  const edited: EditedRow[] = [];
  for (const [index, { name, role }] of contributors.entries()) {
    const key = authorKey(name);
    if (key === null) continue;
    const author = authorId(key);
    editors.push({ id: author, key, name });
    edited.push({ author, paper, properties: { position: index + 1, rawName: name.raw, role } });
  }
  return { editors, edited };
}

function mentionJournal(name: JournalName | null): JournalMention | null {
  const key = name === null ? null : journalKey(name);
  return name === null || key === null ? null : { id: journalId(key), key, name };
}

function deriveTopics(
  paper: string,
  { keywords }: Reference,
): Pick<DerivedPaper, 'topics' | 'about'> {
  const topics = new Map<string, TopicMention>();
  const about: AboutRow[] = [];
  for (const { label, isMajor } of keywords) {
    const key = topicKey(label);
    if (key === null || topics.has(key)) continue;
    const topic = topicId(key);
    topics.set(key, { id: topic, key, label });
    about.push({
      paper,
      topic,
      properties: {
        source: 'KEYWORD',
        rawLabel: label,
        isMajor,
        score: null,
        sortKey: key,
        isPreferred: true,
      },
    });
  }
  return { topics: [...topics.values()], about };
}
