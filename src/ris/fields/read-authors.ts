import { shorten } from '../items/index.js';
import {
  authorLines,
  droppedTitles,
  fullName,
  gluedReading,
  readOrcid,
  ruledName,
  simpleName,
  splitAuthors,
} from '../names/index.js';
import type { FindingList, IndexedValue, PersonName, TagIndex } from '../reference/index.js';
import { cleanLine } from '../text/index.js';
import type { PlacedName } from './placed-name.js';
import { oneListOf } from './same-authors.js';

/** The author tags; both occur in one record, and the order of the record is the order of authors. */
const AUTHOR_TAGS = ['AU', 'A1'] as const;
/** So many values of one sign each are a list that a program took apart. */
const EXPLODED = 3;

/** The authors of a record in their order. */
export function readAuthors(index: TagIndex, findings: FindingList): PlacedName[] {
  const fields = index.inOrder(AUTHOR_TAGS);
  const authors: PlacedName[] = [];
  if (isExploded(fields)) {
    const message = 'Each author field holds one sign: a list of names was taken apart; left out.';
    findings.add('NO_AUTHOR_NAMED', fields[0]?.field ?? 0, message);
    return authors;
  }
  for (const field of fields) readNames(field, findings, authors);
  const [AU, A1] = AUTHOR_TAGS;
  if (authors.length < 2 || index.all(AU).length === 0 || index.all(A1).length === 0)
    return authors;
  return joinTags(authors, new Set(index.all(A1).map(({ field }) => field)), findings);
}

/** "S", "m", "i", "t", "h": a text that some program took for a list. */
function isExploded(fields: readonly IndexedValue[]): boolean {
  if (fields.length < EXPLODED || (fields[0]?.value.length ?? 0) > 2) return false;
  return fields.every(({ value }) => [...value].length === 1);
}

/** The names of AU and of A1, which may be the same people in two forms. */
function joinTags(
  authors: PlacedName[],
  fieldsOfA1: ReadonlySet<number>,
  findings: FindingList,
): PlacedName[] {
  const isOfA1 = ({ field }: PlacedName): boolean => fieldsOfA1.has(field);
  const [first, second] = [authors.filter((name) => !isOfA1(name)), authors.filter(isOfA1)];
  const one = oneListOf(first, second);
  if (one === null) return authors;
  const message = 'A1 and AU list the same people in two forms; each counts once.';
  findings.add('AUTHORS_TWICE', second[0]?.field ?? 0, message);
  return one;
}

/** Puts the names that one field holds, mostly one, behind those at hand. */
export function readNames(
  { value: whole, field }: IndexedValue,
  findings: FindingList,
  names: PlacedName[],
): void {
  const plain = simpleName(whole);
  if (plain !== null) {
    names.push({ name: plain, field });
    return;
  }
  const value = whole.includes('\n') ? readLines(whole, field, findings) : whole;
  const list = splitAuthors(value);
  reportList(list, value, field, findings);
  const isWhole = list.names.length === 1 && !list.isCutShort;
  for (const raw of list.names) {
    const known = isWhole ? null : simpleName(raw);
    const name = known ?? ruledName(isWhole ? value : raw);
    if (known === null) reportName(name, field, findings);
    names.push({ name, field });
  }
}

/** The lines of the field that are names. */
function readLines(value: string, field: number, findings: FindingList): string {
  const { names, text } = authorLines(value);
  if (text !== '') {
    const message = `The lines behind the name are no names, left out: "${shorten(text)}"`;
    findings.add('TEXT_IN_AUTHOR', field, message);
  }
  return names;
}

function reportList(
  { names, isCutShort, isAnonymous }: ReturnType<typeof splitAuthors>,
  value: string,
  field: number,
  findings: FindingList,
): void {
  if (isCutShort) {
    findings.add('ET_AL', field, 'The list of authors ends with "et al"; the rest is unknown.');
  }
  if (isAnonymous) {
    findings.add('NO_AUTHOR_NAMED', field, `"${value}" says that no author is named.`);
  }
  if (names.length > 1) {
    const message = `This field holds ${names.length} names; they were split.`;
    findings.add('SEVERAL_AUTHORS_IN_ONE', field, message);
  }
}

function reportName(name: PersonName, field: number, findings: FindingList): void {
  const reading = gluedReading(name);
  if (reading !== null) {
    const { given, family } = reading;
    const message = `"${name.raw}" was kept as it came; likely it is given "${given}", family "${family}".`;
    findings.add('GLUED_NAME', field, message);
  }
  if (name.raw.length < LONGEST_REPORTED) reportOrnament(name, field, findings);
  const titles = droppedTitles(name);
  if (titles.length > 0) {
    const message = `"${titles.join(' ')}" in "${name.raw}" is no part of the name; left out.`;
    findings.add('TITLE_IN_NAME', field, message);
  }
  const orcid = name.orcid === null ? readOrcid(name.raw) : null;
  if (orcid !== null && !name.isGroup) {
    findings.add('BAD_ORCID', field, `"${orcid.written}" has a wrong check digit; left out.`);
  }
}

const LONGEST_REPORTED = 300;

/** What was left out of a name, where it is more than signs and titles. */
function reportOrnament(name: PersonName, field: number, findings: FindingList): void {
  if (name.isGroup || name.orcid !== null) return;
  const { raw, family, given, suffix } = name;
  const kept = `${family} ${given} ${suffix}`;
  const isWhole = countLetters(cleanLine(raw)) <= countLetters(kept);
  if (isWhole || droppedTitles(name).length > 0 || readOrcid(raw) !== null) return;
  const message = `"${shorten(raw)}" was read as "${fullName(name)}"; the rest is no part of the name.`;
  findings.add('ORNAMENT_IN_NAME', field, message);
}

const countLetters = (text: string): number => text.replace(/[^\p{L}\p{N}]/gu, '').length;
