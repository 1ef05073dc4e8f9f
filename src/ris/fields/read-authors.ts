import { shorten } from '../items/index.js';
import {
  authorLines,
  droppedTitles,
  gluedReading,
  parseName,
  readOrcid,
  simpleName,
  splitAuthors,
} from '../names/index.js';
import type { FindingList, IndexedValue, PersonName, TagIndex } from '../reference/index.js';

/** The author tags; both occur in one record, and the order of the record is the order of authors. */
const AUTHOR_TAGS = ['AU', 'A1'] as const;

/** A name with the field that it stands in. */
export interface PlacedName {
  readonly name: PersonName;
  readonly field: number;
}

/** The authors of a record in their order. */
export function readAuthors(index: TagIndex, findings: FindingList): PlacedName[] {
  const authors: PlacedName[] = [];
  for (const field of index.inOrder(AUTHOR_TAGS)) readNames(field, findings, authors);
  return authors;
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
    const name = known ?? parseName(isWhole ? value : raw);
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
