import type { EditedRow, PaperProperties } from '../../graph/index.js';
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
  searchText,
  topicId,
} from '../../identity/index.js';
import { paperFromRecords, pickFields } from '../../model/index.js';
import { type Places, placesOf } from '../../places/index.js';
import {
  type JournalName,
  type Keyword,
  mergeKeyword,
  type PersonName,
  type Reference,
} from '../../ris/index.js';
import { languageOf, topicKey } from '../../topics/index.js';
import type { AuthorMention, DerivedPaper, JournalMention } from './derived-paper.js';
import { type Signing, signedBy } from './signed-by.js';

/** The paper that these records describe: a function of the set of records, not of their order. */
export function derivePaper(key: string, records: readonly DescribingRecord[]): DerivedPaper {
  const id = paperId(key);
  const reference = mergeReferences(records);
  const authors = mentionAuthors(reference);
  const journal = mentionJournal(reference.journal);
  return {
    properties: { ...propertiesOf(id, key, reference, authors.length), ...placesIn(records) },
    ...signedBy(id, authors),
    ...deriveEditors(id, reference),
    journal,
    publishedIn:
      journal === null
        ? []
        : [
            {
              paper: id,
              journal: journal.id,
              properties: { ...journal.name, otherNames: journal.name.otherNames ?? null },
            },
          ],
    ...deriveTopics(id, reference),
  };
}

/** A title is sorted by so many of its characters: Neo4j's index holds no text of more than 8,000 bytes. */
const SORTED_CHARACTERS = 1_000;

function beginningOf(title: string): string {
  return title.length <= SORTED_CHARACTERS
    ? title
    : Array.from(title).slice(0, SORTED_CHARACTERS).join('');
}

function propertiesOf(
  id: string,
  key: string,
  reference: Reference,
  authorCount: number,
): Omit<PaperProperties, keyof ReturnType<typeof placesIn>> {
  const { title, abstract, year } = reference;
  return {
    id,
    key,
    ...pickFields(paperFromRecords, reference),
    textLanguage: languageOf(`${abstract ?? ''} ${title ?? ''}`.trim()),
    sortTitle: beginningOf(fold(title ?? '')),
    sortYear: year ?? 0,
    searchText: searchText(title, abstract),
    authorCount,
    leftOut: null,
    leftOutTerms: null,
  };
}

/** Addresses come from the record that has the most; equally many are told apart by their text. */
function placesIn(
  records: readonly DescribingRecord[],
): Pick<PaperProperties, 'affiliations' | keyof Places> {
  const [affiliations = []] = records
    .map(({ reference }) => [...new Set(reference.affiliations.map(({ text }) => text))])
    .sort((a, b) => b.length - a.length || (a.join('\n') < b.join('\n') ? -1 : 1));
  return { affiliations, ...placesOf(affiliations) };
}

/**
 * Positions count the names as written, from 1; a person who is listed twice keeps the first, and what the record
 * says of her at the second.
 */
function mentionAuthors({ authors: names, affiliations }: Reference): readonly Signing[] {
  const mentions = new Map<string, { name: PersonName; readonly places: number[] }>();
  const blocks = new Map<string, string[]>();
  for (const [index, name] of names.entries()) {
    const key = authorKey(name);
    if (key === null) continue;
    const first = mentions.get(key);
    if (first !== undefined) {
      first.places.push(index);
      if (first.name.orcid === null) first.name = { ...first.name, orcid: name.orcid };
      continue;
    }
    mentions.set(key, { name, places: [index] });
    const block = name.isGroup ? null : nameBlockOfKey(key);
    if (block !== null) blocks.set(block, [...(blocks.get(block) ?? []), key]);
  }
  const shared = [...blocks.values()].filter(({ length }) => length > 1);
  return [...mentions].map(([key, { name, places }]) => ({
    position: (places[0] ?? 0) + 1,
    author: {
      id: authorId(key),
      key,
      name,
      split: null,
      beside: shared.flatMap((keys) => (keys.includes(key) ? keys : [])).filter((k) => k !== key),
      also: [],
      institutions: placesOf(
        affiliations.flatMap(({ text, author }) =>
          author !== null && places.includes(author) ? [text] : [],
        ),
      ).institutions.map(fold),
    },
  }));
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
    topics: rows.map(({ id, key, label, schemes = [] }) => ({
      id,
      key,
      label,
      schemes,
      replacedBy: null,
    })),
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
        replacedBy: null,
      },
    })),
  };
}

/** A topic that a record writes in several ways is written in the first of these ways. */
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
