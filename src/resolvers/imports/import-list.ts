import type { Direction, Order, SortKey, SortValue } from '../../graph/index.js';
import { fold } from '../../identity/index.js';
import type { ImportJob } from '../../jobs/index.js';
import type { ImportFilter, ImportOrder } from '../../schema/index.js';
import { nameWords } from '../search-terms.js';

/** By what imports are ordered, by the names of the keys. */
const VALUES: Readonly<Record<string, (job: ImportJob) => SortValue>> = {
  ENQUEUED_AT: ({ enqueuedAt }) => enqueuedAt,
  NAME: ({ name }) => fold(name),
  RECORDS: ({ records }) => records,
  PROBLEM_COUNT: ({ problemCount }) => problemCount,
};

/** The value of an import by which a key orders it. */
export function importValue(job: ImportJob, key: string): SortValue {
  return VALUES[key]?.(job) ?? '';
}

const TEXT = 'string';
const NUMBER = 'number';

/** The orders of the list, by their names in the API. */
export const IMPORT_ORDERS: Readonly<Record<ImportOrder, Order>> = {
  ENQUEUED_AT_ASC: order('ENQUEUED_AT', TEXT, 'ASC'),
  ENQUEUED_AT_DESC: order('ENQUEUED_AT', TEXT, 'DESC'),
  NAME_ASC: order('NAME', TEXT, 'ASC'),
  NAME_DESC: order('NAME', TEXT, 'DESC'),
  RECORDS_ASC: order('RECORDS', NUMBER, 'ASC'),
  RECORDS_DESC: order('RECORDS', NUMBER, 'DESC'),
  PROBLEM_COUNT_ASC: order('PROBLEM_COUNT', NUMBER, 'ASC'),
  PROBLEM_COUNT_DESC: order('PROBLEM_COUNT', NUMBER, 'DESC'),
};

/** The list is in memory, so no statement orders by the expression. */
function order(name: string, type: SortKey['type'], direction: Direction): Order {
  return { keys: [{ name, expression: name, type, direction }], ids: 'ASC' };
}

/**
 * Whether a filter selects an import.
 *
 * @throws GraphQLError BAD_USER_INPUT for a name of too many words.
 */
export function importSelector(filter: ImportFilter): (job: ImportJob) => boolean {
  const { ids, status, isDryRun } = filter;
  const words = nameWords(filter.name, 'filter.name');
  return (job) =>
    (ids?.includes(job.id) ?? true) &&
    (status?.includes(job.status) ?? true) &&
    (isDryRun ?? job.isDryRun) === job.isDryRun &&
    words.every((word) => fold(job.name).includes(word));
}
