import type { Producer, TagIndex } from '../reference/index.js';
import { cleanLine } from '../text/index.js';

/** The part of a database that Ovid searched: `Ovid MEDLINE(R) <2022>`. */
const SEGMENT = /\s*<[^<>]*>\s*$/;
/** Some write their own address as the provider. */
const ADDRESS = /^https?:/i;
/** A number that begins with what made it: `WOS:000123456700001`, `CN-01234567`, `pub.1234567`. */
const SPEAKS_FOR_ITSELF = /^[A-Za-z]{2,}[:.-]/;

const NO_NUMBERS: readonly string[] = [];

/** The databases that a record was found in: DB, else the provider DP. */
export function readDatabases(index: TagIndex): readonly string[] {
  const databases = linesOf(index, 'DB').map((line) =>
    line.includes('<') ? line.replace(SEGMENT, '') : line,
  );
  const found = databases.length > 0 ? databases : linesOf(index, 'DP');
  return [...new Set(found.filter((name) => name !== '' && !ADDRESS.test(name)))];
}

/**
 * The numbers that databases gave the record, as `Scopus: 2-s2.0-85012345678` where the record names one
 * database. They are in AN; Ovid's own dialect has them in ID, which is of no meaning elsewhere.
 */
export function readAccessionNumbers(
  index: TagIndex,
  producer: Producer,
  databases: readonly string[],
): readonly string[] {
  const tag = producer.startsWith('OVID') && index.all('AN').length === 0 ? 'ID' : 'AN';
  if (index.all(tag).length === 0) return NO_NUMBERS;
  const numbers = linesOf(index, tag).flatMap((line) =>
    line.includes(';') ? line.split(/\s*;\s*/) : line,
  );
  const [database, ...others] = databases;
  const prefix = database === undefined || others.length > 0 ? '' : `${database}: `;
  const named = numbers.map((each) => (SPEAKS_FOR_ITSELF.test(each) ? each : `${prefix}${each}`));
  return [...new Set(named.filter((_, place) => numbers[place] !== ''))];
}

function linesOf(index: TagIndex, tag: string): readonly string[] {
  const lines: string[] = [];
  for (const { value } of index.all(tag)) {
    const line = cleanLine(value);
    if (line !== '') lines.push(line);
  }
  return lines;
}
