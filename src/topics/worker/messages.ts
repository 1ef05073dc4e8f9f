import type { PaperTerms, PaperText } from '../terms/read-paper.js';

/** Some papers to be read. */
export interface WorkerRequest {
  readonly texts: readonly PaperText[];
}

/** One answer a request, its papers in the order of the request's. */
export type WorkerAnswer =
  | { readonly kind: 'DONE'; readonly found: readonly PaperTerms[] }
  | { readonly kind: 'FAILED'; readonly error: unknown };
