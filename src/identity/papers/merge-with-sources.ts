import { allGiven, paperFromRecords } from '../../model/index.js';
import type { Reference } from '../../ris/index.js';
import { type DescribingRecord, mergeReferences, rankRecords } from '../merge-references.js';

/** For each field that the merged reference fills, the id of the record that it came from. */
export type FieldSources = Readonly<Partial<Record<keyof Reference, string>>>;

/** One reference from several records, and where each field came from. */
export interface SourcedReference {
  readonly reference: Reference;
  readonly sources: FieldSources;
}

/**
 * Merges as `mergeReferences` does and says which record gave each field. Keywords, notes and the like
 * come from all records, ISSNs and the abbreviation from all that name the same journal: there the source is the
 * first that gave something.
 */
export function mergeWithSources(records: readonly DescribingRecord[]): SourcedReference {
  const reference = mergeReferences(records);
  const ranked = rankRecords(records);
  const sources: Partial<Record<keyof Reference, string>> = {};
  for (const field of fieldsOf(reference)) {
    const source = ranked.find((record) => gave(field, record.reference, reference));
    if (source !== undefined) sources[field] = source.recordId;
  }
  return { reference, sources };
}

/** The fields that say something; a reference's own keys, whichever a later version adds. */
function fieldsOf(reference: Reference): readonly (keyof Reference)[] {
  return Object.entries(reference).flatMap(([field, value]: [string, unknown]) =>
    value !== null && !(Array.isArray(value) && value.length === 0) && isField(field, reference)
      ? [field]
      : [],
  );
}

function isField(name: string, reference: Reference): name is keyof Reference {
  return name in reference;
}

/** Most merging takes values as they are, so the giver holds the same value or list. */
function gave(field: keyof Reference, from: Reference, merged: Reference): boolean {
  if (field === 'journal') {
    return from.journal !== null && from.journal.title === merged.journal?.title;
  }
  // The ORCIDs of some may be another record's.
  if (field === 'authors') return writtenNames(from) === writtenNames(merged);
  if (field === 'affiliations') {
    const texts = new Set(merged.affiliations.map(({ text }) => text));
    return from.affiliations.some(({ text }) => texts.has(text));
  }
  const given = from[field];
  if (isGathered(field) && Array.isArray(given)) return given.length > 0;
  return given === merged[field];
}

const writtenNames = ({ authors }: Reference): string => authors.map(({ raw }) => raw).join('\n');

const GATHERED: ReadonlySet<string> = new Set(
  Object.entries(paperFromRecords).flatMap(([name, { merge }]) =>
    merge === allGiven ? [name] : [],
  ),
);

/** True for lists that all records add to. */
function isGathered(field: keyof Reference): boolean {
  return field === 'keywords' || GATHERED.has(field);
}
