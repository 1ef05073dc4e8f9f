import { type PaperFeatures, paperFeatures } from '../../../src/identity/index.js';
import {
  interpretRecord,
  type PersonName,
  parseName,
  type Reference,
} from '../../../src/ris/index.js';

/** What a test says of a record; the rest is empty. Authors are written "Family, Given; …". */
export type MadeRecord = Partial<Omit<Reference, 'authors' | 'journal'>> & {
  readonly by?: string;
  readonly in?: string | null;
  readonly short?: string;
  readonly issns?: readonly string[];
};

const NOTHING: Reference = interpretRecord([{ tag: 'TY', value: 'JOUR' }]).reference;

export function madeReference({ by = '', short, issns = [], ...made }: MadeRecord): Reference {
  const { in: title = null, ...fields } = made;
  const hasJournal = title !== null || short !== undefined || issns.length > 0;
  return {
    ...NOTHING,
    ...fields,
    authors: namesOf(by),
    journal: hasJournal ? { title, abbreviation: short ?? null, issns } : null,
  };
}

export function namesOf(list: string): readonly PersonName[] {
  return list === '' ? [] : list.split(';').map((name) => parseName(name.trim()));
}

export function madeFeatures(record: MadeRecord, id = 'R1'): PaperFeatures {
  return paperFeatures(id, madeReference(record));
}

/** An invented article that tests change in one thing. */
export const ARTICLE: MadeRecord = {
  title: 'Soil moisture and the flowering of alpine plants in dry summers',
  by: 'Krasuska, Marta; Lindqvist, Ove; Tanaka, Yui',
  year: 2019,
  in: 'Journal of Invented Botany',
  volume: '12',
  issue: '3',
  pages: '123-129',
};
