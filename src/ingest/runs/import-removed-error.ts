import { PapergraphError } from '../../errors/index.js';

/** Somebody removed an import while it waited or ran; what it had brought is out of the graph. */
export class ImportRemovedError extends PapergraphError {
  override readonly code = 'IMPORT_REMOVED';

  constructor(source: string) {
    super(
      `The import of ${source} was removed while it waited or ran, so it ends here and nothing of it is in the graph. Import it again to have its records.`,
    );
  }
}
