import { countOf, PapergraphError } from '../errors/index.js';

/** An upload without a byte. */
export class UploadEmptyError extends PapergraphError {
  override readonly code = 'UPLOAD_EMPTY';

  constructor(name: string) {
    super(`The upload ${name} is empty. Send the bytes of one file as the body.`);
  }
}

/** A name that is none of a file. */
export class UploadNameError extends PapergraphError {
  override readonly code = 'UPLOAD_NAME_INVALID';
}

/** An upload of which nothing can be read. */
export class UploadUnreadableError extends PapergraphError {
  override readonly code = 'UPLOAD_UNREADABLE';
}

/** An upload that is larger than may be. */
export class UploadTooLargeError extends PapergraphError {
  override readonly code = 'UPLOAD_TOO_LARGE';

  constructor(name: string, limit: number) {
    super(
      `The upload ${name} is larger than ${countOf(limit, 'byte')} (PAPERGRAPH_MAX_UPLOAD). Nothing of it was kept; send it in several files.`,
    );
  }
}

/** A packed upload that holds more than may be. */
export class UnpacksTooLargeError extends PapergraphError {
  override readonly code = 'UPLOAD_TOO_LARGE';

  constructor(name: string, limit: number) {
    super(
      `The upload ${name} unpacks to more than ${countOf(limit, 'byte')} (PAPERGRAPH_MAX_UNPACKED). It was unpacked no further, and nothing of it was kept; send what it holds in several files.`,
    );
  }
}

/** More records than one import may read. */
export class TooManyRecordsError extends PapergraphError {
  override readonly code = 'TOO_MANY_RECORDS';
}

/** As many imports wait as may. */
export class TooManyImportsError extends PapergraphError {
  override readonly code = 'TOO_MANY_IMPORTS';

  constructor(waiting: number) {
    super(
      `${countOf(waiting, 'import')} ${waiting === 1 ? 'is' : 'are'} waiting or being received already (PAPERGRAPH_MAX_WAITING_IMPORTS). Nothing of the upload was kept; send it again when one of them has ended.`,
    );
  }
}

/** No folder in which uploads could be kept. */
export class UploadsUnusableError extends PapergraphError {
  override readonly code = 'UPLOADS_UNUSABLE';
}

/** An id that no import has. */
export class ImportNotFoundError extends PapergraphError {
  override readonly code = 'IMPORT_NOT_FOUND';

  constructor(id: string) {
    super(`There is no import with the id ${id}.`);
  }
}

/** What has ended cannot be cancelled. */
export class ImportHasEndedError extends PapergraphError {
  override readonly code = 'IMPORT_HAS_ENDED';
}

/** What waits, runs or succeeded cannot be run again. */
export class ImportNotFailedError extends PapergraphError {
  override readonly code = 'IMPORT_NOT_FAILED';
}

/** The bytes of an import are no longer kept. */
export class UploadGoneError extends PapergraphError {
  override readonly code = 'UPLOAD_GONE';

  constructor(name: string) {
    super(`The upload ${name} is no longer kept. Send the file again: it goes on where it was.`);
  }
}

/** An import that ran longer than it may. */
export class ImportTimeoutError extends PapergraphError {
  override readonly code = 'IMPORT_TIMEOUT';

  constructor(limitMs: number) {
    super(
      `The import ran longer than ${Math.round(limitMs / 1000).toLocaleString('en')} s (PAPERGRAPH_IMPORT_TIMEOUT) and was stopped. What was written stays; run it again to go on.`,
    );
  }
}

/** A person took the import back. No failure: a reason to stop. */
export class ImportCanceled extends Error {
  override readonly name = 'ImportCanceled';
}

/** Another server has the job now. No failure: that server goes on with it. */
export class JobTakenOver extends Error {
  override readonly name = 'JobTakenOver';
}

/** The server stops. No failure: the import goes on at the next start. */
export class ServerStops extends Error {
  override readonly name = 'ServerStops';
}
