import type { ErrorMeanings } from './error-meaning.js';

/** Outages and limits of the server; the same request may succeed later. */
export const OUTAGE_CODES = {
  REQUEST_TIMEOUT: {
    when: 'The request took longer than PAPERGRAPH_REQUEST_TIMEOUT.',
    advice: 'Ask for less at once: a smaller `first`, or a narrower filter.',
    status: 503,
  },
  REQUEST_STOPPED: {
    when: 'The request was stopped before it had an answer.',
    advice: 'Send it again.',
    status: 503,
  },
  SERVER_BUSY: {
    when: 'As many computations wait, or as many streams of events are open, as may.',
    advice: 'Ask again in some seconds, or for less.',
    status: 503,
  },
  SERVER_STOPPING: {
    when: 'The server is stopping and waited long enough for this request.',
    advice: 'Send it again when the server is back.',
    status: 503,
  },
  DATABASE_UNAVAILABLE: {
    when: 'The database cannot be reached, or stopped answering.',
    advice: 'Try again in a minute.',
    status: 503,
  },
  DATABASE_TIMEOUT: {
    when: 'The database took longer than PAPERGRAPH_QUERY_TIMEOUT.',
    advice: 'Ask for less at once: a smaller `first`, or a narrower filter.',
    status: 503,
  },
  CHANGE_UNCERTAIN: {
    when: 'The database stopped answering while a change was kept, so it is not known whether it is kept.',
    advice: 'Ask for the latest decisions before the change is repeated.',
    status: 503,
  },
  CLIENT_GONE: {
    when: 'The client closed its connection; only the log has this.',
    advice: 'Nothing.',
    status: null,
  },
  DATABASE_OUT_OF_MEMORY: {
    when: 'Neo4j has not the memory for what was asked; clients get INTERNAL_SERVER_ERROR.',
    advice: 'Give Neo4j more memory, or ask for less.',
    status: null,
  },
  DATABASE_AUTH_FAILED: {
    when: 'Neo4j refused PAPERGRAPH_USER or PAPERGRAPH_PASSWORD; clients get DATABASE_UNAVAILABLE.',
    advice: 'Correct the settings.',
    status: null,
  },
} as const satisfies ErrorMeanings;
