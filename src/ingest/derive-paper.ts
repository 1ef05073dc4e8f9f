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
  nameBlockOfKey,
  paperId,
  searchWords,
  topicId,
} from '../identity/index.js';
import type { AuthorForm } from '../naming/index.js';
import { placesOf } from '../places/index.js';
import {
  type JournalName,
  type Keyword,
  type KeywordScheme,
  mergeKeyword,
  type PersonName,
  type Reference,
} from '../ris/index.js';
import { languageOf, topicKey } from '../topics/index.js';

/** A name that a paper gives a person, with the id and key of the author it means. */
export interface AuthorMention extends AuthorForm {
  readonly id: string;
  readonly key: string;
  /** Where the person works, folded, as far as the record ties addresses to people. */
  readonly institutions: readonly string[];
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
  /** What lists the keyword is from; empty where no producer tells. */
  readonly schemes: readonly KeywordScheme[];
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
  const authors = mentionAuthors(reference);
  const journal = mentionJournal(reference.journal);
  return {
    properties: { ...propertiesOf(id, key, reference, authors.length), ...placesIn(records) },
    authors,
    authored: authors.map((mention, index) => ({
      author: mention.id,
      paper: id,
      properties: {
        position: mention.position,
        isFirst: index === 0,
        isLast: index === authors.length - 1,
        ...signatureOf(mention),
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
function mentionAuthors({
  authors: names,
  affiliations,
}: Reference): readonly (AuthorMention & { readonly position: number })[] {
  const mentions = new Map<string, { name: PersonName; position: number }>();
  const blocks = new Map<string, string[]>();
  for (const [index, name] of names.entries()) {
    const key = authorKey(name);
    if (key === null || mentions.has(key)) continue;
    mentions.set(key, { name, position: index + 1 });
    const block = name.isGroup ? null : nameBlockOfKey(key);
    if (block !== null) blocks.set(block, [...(blocks.get(block) ?? []), key]);
  }
  const shared = [...blocks.values()].filter(({ length }) => length > 1);
  return [...mentions].map(([key, { name, position }]) => ({
    id: authorId(key),
    key,
    name,
    position,
    split: null,
    beside: shared.flatMap((keys) => (keys.includes(key) ? keys : [])).filter((k) => k !== key),
    also: [],
    institutions: placesOf(
      affiliations.flatMap(({ text, author }) => (author === position - 1 ? [text] : [])),
    ).institutions.map(fold),
  }));
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
  return {
    rawName,
    orcid,
    split,
    beside: orNull(beside),
    also: orNull(also),
    institutions: orNull(institutions),
  };
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
    editors.push({ id: author, key, name, split: null, beside: [], also: [], institutions: [] });
    edited.push({
      author,
      paper,
      properties: { position: index + 1, rawName: name.raw, role, split: null },
    });
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
  const rows = [...keywordsByTopic(keywords)].map(([key, keyword]) => ({
    id: topicId(key),
    key,
    ...keyword,
  }));
  return {
    topics: rows.map(({ id, key, label, schemes = [] }) => ({ id, key, label, schemes })),
    about: rows.map(({ id: topic, key, label, isMajor, schemes = null }) => ({
      paper,
      topic,
      properties: {
        source: 'KEYWORD',
        rawLabel: label,
        isMajor,
        score: null,
        sortKey: key,
        isPreferred: true,
        schemes,
      },
    })),
  };
}

/** A topic that a record writes in several ways is written as in the first of them. */
function keywordsByTopic(keywords: readonly Keyword[]): ReadonlyMap<string, Keyword> {
  const topics = new Map<string, Keyword>();
  for (const keyword of keywords) {
    const key = topicKey(keyword.label);
    if (key === null) continue;
    const known = topics.get(key);
    topics.set(key, known === undefined ? keyword : mergeKeyword(known, keyword));
  }
  return topics;
}
