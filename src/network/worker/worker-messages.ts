import type { IncidenceColumns, Tabulated } from '../table/index.js';
import type { NetworkAnalysis, NetworkJob } from './network-analysis.js';
import type { PackedRows } from './packed-rows.js';

/** What the worker gets: rows as they came, or a table that was made before. */
export type WorkerRequest =
  | { readonly job: NetworkJob; readonly rows: PackedRows }
  | { readonly job: NetworkJob; readonly columns: IncidenceColumns };

/** What the worker answers to each request. */
export type WorkerAnswer =
  | {
      readonly kind: 'DONE';
      readonly analysis: NetworkAnalysis;
      /** Null when the table was there already. */
      readonly tabulated: Tabulated | null;
    }
  | { readonly kind: 'TOO_LARGE'; readonly pairs: number; readonly maxPairs: number }
  | { readonly kind: 'TOO_MANY_NODES'; readonly nodes: number; readonly maxNodes: number }
  | { readonly kind: 'FAILED'; readonly error: unknown };

/** The buffers of all typed arrays in a value, each once, to be transferred without a copy. */
export function buffersIn(value: unknown, found = new Set<ArrayBuffer>()): Set<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) buffersIn(part, found);
  }
  return found;
}
