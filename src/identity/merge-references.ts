import { longestList, mergeFields, paperFromRecords } from '../model/index.js';
import { type JournalName, type Keyword, mergeKeyword, type Reference } from '../ris/index.js';
import { journalTitle, standsFor } from './journals/index.js';
import { keywordKey } from './keyword-key.js';
import { mergeSigners } from './merge-signers.js';

/** A record that describes a paper, understood. */
export interface DescribingRecord {
  readonly recordId: string;
  readonly reference: Reference;
}

/**
 * One reference from all records that describe a paper. Records are ranked by how many fields
 * they fill, then by the length of their abstract, then by id. Plain fields merge as `model/paper.ts`
 * says, authors and affiliations come from the record that lists most and writes most out, with the
 * ORCIDs and affiliations that only other records tie to the same people, keywords from all. The result
 * depends on the set of records, never on the order in which they came.
 */
export function mergeReferences(records: readonly DescribingRecord[]): Reference {
  const ranked = rankRecords(records).map(({ reference }) => reference);
  const [first] = ranked;
  if (first === undefined) throw new RangeError('A paper needs at least one record.');
  if (ranked.length === 1) return first;
  return {
    ...mergeFields(paperFromRecords, ranked),
    ...mergeSigners(ranked),
    contributors: longestList(ranked.map(({ contributors }) => contributors)),
    journal: mergeJournals(ranked),
    keywords: mergeKeywords(ranked),
  };
}

/** Records in the order in which their values are taken; the same for every order of the list. */
export function rankRecords(records: readonly DescribingRecord[]): readonly DescribingRecord[] {
  return [...records].sort(
    (a, b) =>
      filledFields(b.reference) - filledFields(a.reference) ||
      abstractLength(b.reference) - abstractLength(a.reference) ||
      (a.recordId < b.recordId ? -1 : 1),
  );
}

/**
 * The fields by which a record says much or little of a paper. A closed list: a field that is read one
 * day must not change which record comes first.
 */
const COUNTED: readonly (keyof Reference)[] = [
  'type',
  'title',
  'authors',
  'contributors',
  'year',
  'publishedOn',
  'journal',
  'volume',
  'issue',
  'pages',
  'doi',
  'pmid',
  'pmcid',
  'isbns',
  'url',
  'abstract',
  'language',
  'keywords',
  'affiliations',
];

function filledFields(reference: Reference): number {
  return COUNTED.filter((field) => {
    const value: unknown = reference[field];
    return Array.isArray(value) ? value.length > 0 : value !== null;
  }).length;
}

function abstractLength({ abstract }: Reference): number {
  return abstract?.length ?? 0;
}

/** The journal of the first record that has a full title, with the abbreviation any other record has. */
function mergeJournals(ranked: readonly Reference[]): Reference['journal'] {
  const journals = ranked.flatMap(({ journal }) => (journal === null ? [] : [journal]));
  const chosen =
    journals.find(isFull(journals)) ?? journals.find(({ title }) => title !== null) ?? journals[0];
  if (chosen === undefined) return null;
  const same = journals.filter(({ title }) => title === chosen.title);
  const otherNames = otherNamesOf(chosen, journals);
  return {
    title: chosen.title,
    abbreviation: same.find(({ abbreviation }) => abbreviation !== null)?.abbreviation ?? null,
    issns: [...new Set(same.flatMap(({ issns }) => issns))],
    ...(otherNames.length > 0 && { otherNames }),
  };
}

/** A title that abbreviates no other record's: "Glob. Environ. Change" stands in the field of the title too. */
function isFull(journals: readonly JournalName[]): (journal: JournalName) => boolean {
  const titles = journals.map(({ title }) => journalTitle(title ?? ''));
  return ({ title }) =>
    title !== null && !titles.some((other) => standsFor(journalTitle(title), other));
}

/** Names that teach what the journal is called elsewhere: never of one that has other ISSNs. */
function otherNamesOf(chosen: JournalName, journals: readonly JournalName[]): readonly string[] {
  const own = journalTitle(nameOf(chosen));
  const others = journals.filter(
    ({ issns }) =>
      issns.length === 0 ||
      chosen.issns.length === 0 ||
      issns.some((issn) => chosen.issns.includes(issn)),
  );
  const names = others.map(nameOf).filter((name) => name !== '' && journalTitle(name) !== own);
  return [...new Set(names)].sort();
}

function nameOf({ title, abbreviation }: JournalName): string {
  return title ?? abbreviation ?? '';
}

function mergeKeywords(ranked: readonly Reference[]): readonly Keyword[] {
  const merged = new Map<string, Keyword>();
  for (const keyword of ranked.flatMap(({ keywords }) => keywords)) {
    const key = keywordKey(keyword.label);
    if (key === null) continue;
    const before = merged.get(key);
    merged.set(key, before === undefined ? keyword : mergeKeyword(before, keyword));
  }
  return [...merged.values()];
}
