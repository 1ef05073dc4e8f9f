import type { ErrorMeanings } from './error-meaning.js';

const REPORT_IT = 'Report it with the lines of the log.';

/** Defects of ours; a client gets all of them as INTERNAL_SERVER_ERROR. */
export const DEFECT_CODES = {
  INTERNAL_SERVER_ERROR: {
    when: 'Something went wrong on our side.',
    advice: 'Report it with `requestId`, under which the log has what happened.',
    status: 500,
  },
  JOURNAL_CLOSED: {
    when: 'The journal was used after it was closed.',
    advice: REPORT_IT,
    status: null,
  },
  STATEMENT_FAILED: {
    when: 'A statement failed for another reason than an outage.',
    advice: REPORT_IT,
    status: null,
  },
  ROW_NOT_AS_DECLARED: {
    when: 'The database answered with another type than the statement declares.',
    advice: REPORT_IT,
    status: null,
  },
  READING_THREAD_FAILED: {
    when: 'The thread that reads a source failed.',
    advice: REPORT_IT,
    status: null,
  },
  TERM_WORKER_FAILED: {
    when: 'A thread that reads titles and abstracts failed.',
    advice: REPORT_IT,
    status: null,
  },
  TOPIC_ANALYSIS_FAILED: {
    when: 'The thread that compares topics failed.',
    advice: REPORT_IT,
    status: null,
  },
  NETWORK_WORKER_FAILED: {
    when: 'The thread that computes networks failed.',
    advice: REPORT_IT,
    status: null,
  },
} as const satisfies ErrorMeanings;
