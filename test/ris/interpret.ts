import { interpretRecord, type Reference, type TagValue } from '../../src/ris/index.js';

/** The fields of a record from lines such as `AU  - Doe, Jane`; without TY it is a journal article. */
export function fieldsOf(...lines: readonly string[]): readonly TagValue[] {
  const fields = lines.map((line) => ({ tag: line.slice(0, 2), value: line.slice(6) }));
  return fields[0]?.tag === 'TY' ? fields : [{ tag: 'TY', value: 'JOUR' }, ...fields];
}

/** What a record of these lines says. */
export function referenceOf(...lines: readonly string[]): Reference {
  return interpretRecord(fieldsOf(...lines)).reference;
}

/** The codes of what is odd about it, but for the title that these records do not have. */
export function codesOf(...lines: readonly string[]): readonly string[] {
  const { findings } = interpretRecord(fieldsOf(...lines));
  return findings.map(({ code }) => code).filter((code) => code !== 'NO_TITLE');
}
