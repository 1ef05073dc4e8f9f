import { AuthorDirectory, parseName, readOrcid } from '../names/index.js';
import type { FindingList, TagIndex } from '../reference/index.js';
import { trimSigns } from '../text/index.js';
import type { PlacedName } from './placed-name.js';

/** Ovid has AI (all authors in one value) and AO (one a line), Web of Science OI and RI. */
const ORCID_TAGS = ['AI', 'AO', 'OI', 'RI'] as const;

/**
 * An ORCID behind a name: `Roe, Ann B.; ORCID: http://orcid.org/0000-…` (Ovid, which in AI begins with a
 * stray `ORCID: http://orcid.org/` too), `Krasuska, Marta/0000-…` (Web of Science).
 */
const ORCID = /(?:; ?ORCID: ?https?:\/\/orcid\.org\/|\/)(\d{4}-\d{4}-\d{4}-\d{3}[\dXx])/g;
const LONGEST_NAME = 100;
/** Words of a family name, "de la Roe y Garcia", and given names; a text with more is no name. */
const FAMILY_WORDS = 5;
const GIVEN_WORDS = 3;
const STRAY_ADDRESS = /ORCID: ?https?:\/\/orcid\.org\/(?!\d)/gi;
/** A value with ORCIDs is a line for each author. */
const REACH = 100_000;

/**
 * EndNote puts the OI of Web of Science among its notes, `…/x-4882-2018 Roe, Ann/0000-…; Doe, Bob/0000-…`, and
 * what PubMed has below a name, `Roe, Ann Orcid: 0000-…`.
 */
const ORCID_IN_NOTE =
  /(?:\/| orcid(?: id)?:? ?(?:https?:\/\/orcid\.org\/)?)(\d{4}-\d{4}-\d{4}-\d{3}[\dXx])/gi;

/**
 * Gives the authors the ORCIDs that other fields hold; one that stands in the name itself stays, and notes count
 * last.
 */
export function addOrcids(index: TagIndex, authors: PlacedName[], findings: FindingList): void {
  const fields = ORCID_TAGS.flatMap((tag) => index.all(tag));
  const notes = index.all('N1').filter(({ value }) => /\d{4}-\d{4}-\d{4}-/.test(value));
  if (fields.length === 0 && notes.length === 0) return;
  const directory = new AuthorDirectory(authors.map(({ name }) => name));
  for (const { value, field } of fields) {
    const text = value.slice(0, REACH).replace(/\s+/g, ' ').replace(STRAY_ADDRESS, '');
    let end = 0;
    for (const match of text.matchAll(ORCID)) {
      const [whole, digits = ''] = match;
      const written = nameBefore(
        text.slice(Math.max(end, match.index - LONGEST_NAME), match.index),
      );
      end = match.index + whole.length;
      const place = directory.placeOf(parseName(written));
      addOne({ written, digits, field, place }, authors, findings);
    }
  }
  for (const { value } of notes) addOrcidsOfNote(value, authors, directory);
}

/** A note is free text: what is no valid ORCID of an author is no fault of it. */
function addOrcidsOfNote(value: string, authors: PlacedName[], directory: AuthorDirectory): void {
  const text = value.slice(0, REACH).replace(/\s+/g, ' ');
  for (const { 1: digits = '', index: at } of text.matchAll(ORCID_IN_NOTE)) {
    const orcid = readOrcid(digits)?.orcid ?? null;
    const place = authorBefore(text.slice(Math.max(0, at - LONGEST_NAME), at), directory);
    const author = place === null ? undefined : authors[place];
    if (orcid === null || place === null || author?.name.orcid !== null) continue;
    authors[place] = { ...author, name: { ...author.name, orcid } };
  }
}

/**
 * The author whose inverted name ends a text. Only its comma says where it is: behind that stand a few given
 * names, and how far back the family name goes the list of authors says, never past another comma.
 */
function authorBefore(text: string, directory: AuthorDirectory): number | null {
  const words = nameBefore(text).split(' ');
  const comma = words.findLastIndex((word) => word.endsWith(','));
  const given = words.slice(comma + 1);
  if (given.length > GIVEN_WORDS || !given.every(isGivenName)) return null;
  for (let from = comma; from >= 0 && from > comma - FAMILY_WORDS; from -= 1) {
    if (from < comma && words[from]?.endsWith(',') === true) return null;
    const place = directory.placeOf(parseName(words.slice(from).join(' ')));
    if (place !== null) return place;
  }
  return null;
}

const isGivenName = (word: string): boolean =>
  /^\p{L}[\p{L}\p{M}.'’-]*$/u.test(word) && !/^(?:and|et|und|y)$/i.test(word);

/** What stands behind the last sign that divides pairs. */
function nameBefore(text: string): string {
  const from = Math.max(text.lastIndexOf(';'), text.lastIndexOf('/')) + 1;
  return trimSigns(text.slice(from), ',; ');
}

interface FoundOrcid {
  readonly written: string;
  readonly digits: string;
  readonly field: number;
  /** The place of the author, or null where it is none of them. */
  readonly place: number | null;
}

function addOne(
  { written, digits, field, place }: FoundOrcid,
  authors: PlacedName[],
  findings: FindingList,
): void {
  const orcid = readOrcid(digits)?.orcid ?? null;
  const author = place === null ? undefined : authors[place];
  if (orcid === null) {
    findings.add('BAD_ORCID', field, `"${digits}" has a wrong check digit; left out.`);
  } else if (place === null || author === undefined) {
    const message = `The ORCID ${orcid} belongs to "${written.slice(0, 60)}", who is no author here; left out.`;
    findings.add('STRAY_ORCID', field, message);
  } else if (author.name.orcid === null) {
    authors[place] = { ...author, name: { ...author.name, orcid } };
  }
}
