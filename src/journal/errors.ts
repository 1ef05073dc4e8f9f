import { PapergraphError } from '../errors/index.js';
import type { Position } from './position.js';

/** The journal cannot be created, written or flushed; nothing more is taken until it is opened again. */
export class JournalUnwritableError extends PapergraphError {
  override readonly code = 'JOURNAL_UNWRITABLE';
}

/** The journal is missing where one is needed, or the disk refuses to give it. */
export class JournalUnreadableError extends PapergraphError {
  override readonly code = 'JOURNAL_UNREADABLE';
}

/** The journal was used after it was closed; a defect of ours. */
export class JournalClosedError extends PapergraphError {
  override readonly code = 'JOURNAL_CLOSED';

  constructor() {
    super('The journal is closed: open it again before you use it.');
  }
}

/** One entry is larger than a line may be; the entries of that append were not written. */
export class JournalEntryTooLargeError extends PapergraphError {
  override readonly code = 'JOURNAL_ENTRY_TOO_LARGE';

  constructor(bytes: number, limit: number) {
    super(
      `An entry of ${bytes} bytes does not fit the journal, whose lines hold at most ${limit}: ` +
        'split the record, or shorten its longest field.',
    );
  }
}

/** The journal ends before the position that a reader wants to go on from. */
export class JournalBehindError extends PapergraphError {
  override readonly code = 'JOURNAL_BEHIND';

  constructor(
    readonly end: Position,
    readonly wanted: Position,
  ) {
    super(
      `The journal ends with line ${end.sequence}, but line ${wanted.sequence} was read from it before: ` +
        'it was shortened or replaced. Put the right journal back, or read it from the start.',
    );
  }
}
