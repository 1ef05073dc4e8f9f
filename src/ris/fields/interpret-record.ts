import { recordType } from '../grammar/index.js';
import type { Problem, RisRecord, TagValue } from '../items/index.js';
import { readKeywords } from '../keywords/index.js';
import {
  type Finding,
  FindingList,
  type Interpretation,
  type Reference,
  recogniseProducer,
  TagIndex,
} from '../reference/index.js';
import { readAffiliations } from './read-affiliations.js';
import { readAuthors } from './read-authors.js';
import { readContributors } from './read-contributors.js';
import { readAccessionNumbers, readDatabases } from './read-database.js';
import { readDates } from './read-dates.js';
import { readDoi } from './read-doi.js';
import { readJournal } from './read-journal.js';
import { addOrcids } from './read-orcids.js';
import { readPages } from './read-pages.js';
import { readPmcid } from './read-pmcid.js';
import { readPmid } from './read-pmid.js';
import { readEdition, readPublisher, readSeries } from './read-publisher.js';
import { readSerialNumbers } from './read-serial-numbers.js';
import { readAbstract, readLanguage, readLine, readNotes, readTitle } from './read-texts.js';
import { readUrl } from './read-url.js';
import { reportTwiceEncoded } from './report-encoding.js';

/** The type of a record whose own is not in the format. */
const UNKNOWN_TYPE = 'GEN';
const VOLUME_TAGS = ['VL'] as const;
const ISSUE_TAGS = ['IS', 'CP'] as const;

/** Whether a record has nothing but its type: no paper is made of it. */
export function isEmptyRecord(fields: readonly TagValue[]): boolean {
  return fields.every(({ tag, value }) => tag === 'TY' || value === '');
}

/**
 * Says what a record means. It looks at nothing but the record's own tags and values, so a record that
 * was stored gives the same answer again.
 */
export function interpretRecord(fields: readonly TagValue[]): Interpretation {
  const index = new TagIndex(fields);
  const findings = new FindingList();
  const isEmpty = isEmptyRecord(fields);
  if (isEmpty) {
    findings.add(
      'EMPTY_RECORD',
      0,
      'This record has nothing but its type; no paper is made of it.',
    );
  }
  const type = readType(index, findings);
  const producer = recogniseProducer(index);
  const title = readTitle(index, type, isEmpty ? new FindingList() : findings);
  const { issns, isbns } = readSerialNumbers(index, findings);
  const { year, publishedOn } = readDates(index, findings);
  const databases = readDatabases(index);
  const authors = readAuthors(index, findings);
  addOrcids(index, authors, findings);
  const reference: Reference = {
    type,
    title,
    authors: authors.map(({ name }) => name),
    contributors: readContributors(index, type, producer, findings),
    year,
    publishedOn,
    journal: readJournal(index, type, producer, title, issns),
    volume: withoutLabel(readLine(index, VOLUME_TAGS)),
    issue: withoutLabel(readLine(index, ISSUE_TAGS)),
    pages: readPages(index),
    doi: readDoi(index, findings),
    pmid: readPmid(index),
    pmcid: readPmcid(index),
    isbns,
    url: readUrl(index),
    abstract: readAbstract(index, findings),
    language: readLanguage(index),
    keywords: readKeywords(index, producer),
    affiliations: readAffiliations(index, authors),
    publisher: readPublisher(index),
    edition: readEdition(index),
    series: readSeries(index, type, title),
    notes: readNotes(index),
    accessionNumbers: readAccessionNumbers(index, producer, databases),
    databases,
  };
  reportTwiceEncoded(index, reference, findings);
  return { reference, findings: findings.inOrder() };
}

function readType(index: TagIndex, findings: FindingList): string {
  const [field = null] = index.all('TY');
  for (const { value } of index.all('TY')) {
    const type = recordType(value);
    if (type !== null) return type;
  }
  const message = `The type "${(field?.value ?? '').slice(0, 40)}" is unknown; the record counts as ${UNKNOWN_TYPE}.`;
  findings.add('UNKNOWN_TYPE', field?.field ?? 0, message);
  return UNKNOWN_TYPE;
}

/** "Vol. 12" and "No. 3" are 12 and 3. */
const NUMBER_LABEL = /^(?:vol(?:ume)?|no|nr|iss(?:ue)?|number)\b\.?\s*(?=\d)/i;

function withoutLabel(text: string | null): string | null {
  if (text === null || text.charCodeAt(0) < 58) return text;
  return text.replace(NUMBER_LABEL, '');
}

/** Gives findings their place in the source, so that they read like the problems of reading. */
export function locateFindings(
  record: RisRecord,
  findings: readonly Finding[],
  source: string,
): readonly Problem[] {
  return findings.map(({ code, severity, message, field }) => {
    const { line, column } = record.fields[field] ?? record;
    return { code, severity, message, source, record: record.index, line, column };
  });
}
