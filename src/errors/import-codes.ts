import type { ErrorMeanings } from './error-meaning.js';

/** What an upload is refused with, and what an import of the server can end with. */
export const IMPORT_CODES = {
  UPLOAD_EMPTY: {
    when: 'The upload holds no byte.',
    advice: 'Send the bytes of one file as the body.',
    status: 400,
  },
  UPLOAD_NAME_INVALID: {
    when: 'The name of the upload is empty, too long, or no name of a file.',
    advice: 'Give the name of the file, such as `scopus.ris`, without a path to a folder.',
    status: 400,
  },
  UPLOAD_UNREADABLE: {
    when: 'The upload is damaged, encrypted, or in a format that holds no RIS records.',
    advice: 'Export it as RIS again; the message says what was found.',
    status: 415,
  },
  UPLOAD_TOO_LARGE: {
    when: 'The upload is larger than PAPERGRAPH_MAX_UPLOAD, or unpacks to more than PAPERGRAPH_MAX_UNPACKED.',
    advice: 'Send it in several files, or have the limit raised.',
    status: 413,
  },
  TOO_MANY_RECORDS: {
    when: 'The upload holds more records than PAPERGRAPH_MAX_RECORDS.',
    advice: 'Send it in several files, or have the limit raised.',
    status: 422,
  },
  TOO_MANY_IMPORTS: {
    when: 'As many imports wait as PAPERGRAPH_MAX_WAITING_IMPORTS allows.',
    advice: 'Send it again when one of them has ended.',
    status: 429,
  },
  UPLOAD_STALLED: {
    when: 'Nothing of the upload came for as long as PAPERGRAPH_REQUEST_TIMEOUT.',
    advice: 'Send it again; nothing of it was kept.',
    status: 408,
  },
  IMPORTS_OFF: {
    when: 'This server takes no imports from clients (PAPERGRAPH_IMPORTS).',
    advice: 'Ask whoever runs it.',
    status: 403,
  },
  UPLOADS_UNUSABLE: {
    when: 'The folder of uploads cannot be used, or another server uses it.',
    advice: 'Have PAPERGRAPH_UPLOADS name a folder that this server can write and no other uses.',
    status: 503,
  },
  IMPORT_NOT_FOUND: {
    when: 'No import has this id.',
    advice: 'Ask for the list of imports.',
    status: 404,
  },
  IMPORT_HAS_ENDED: {
    when: 'An import that has ended cannot be cancelled.',
    advice: 'Nothing; it says how it ended.',
    status: 409,
  },
  IMPORT_NOT_FAILED: {
    when: 'An import that waits, runs or succeeded cannot be run again.',
    advice: 'Send the file again if you want it read again.',
    status: 409,
  },
  UPLOAD_GONE: {
    when: 'The upload of an import is no longer kept, so it cannot be run again.',
    advice: 'Send the file again.',
    status: 410,
  },
  IMPORT_CANCELED: {
    when: 'An import was cancelled; what it had written stays.',
    advice: 'Run it again to go on, or remove the import.',
    status: null,
  },
  IMPORT_TIMEOUT: {
    when: 'An import ran longer than PAPERGRAPH_IMPORT_TIMEOUT.',
    advice: 'Run it again: it goes on where it was.',
    status: null,
  },
  TOO_MANY_TASKS: {
    when: 'As many tasks wait as may: thesauri, and rules that are to run again.',
    advice: 'Send it again when one of them has ended.',
    status: 429,
  },
  TASK_NOT_FOUND: {
    when: 'No task that the server still tells has this id.',
    advice: 'Ask for the list of tasks; `decisions` lists what was decided.',
    status: 404,
  },
  TASK_NOT_STOPPABLE: {
    when: 'A task that has ended, or must go to its end, cannot be cancelled.',
    advice: 'Nothing, or undo its decision when it has ended.',
    status: 409,
  },
  TASK_CANCELED: {
    when: 'A task was cancelled; what it had written stays.',
    advice: 'Begin it again to go on.',
    status: null,
  },
} as const satisfies ErrorMeanings;
