import {
  type RecordPlaces,
  raiseVersion,
  recordPlaces,
  type Transaction,
} from '../../graph/index.js';
import type { BatchRecord } from '../planning/index.js';
import type { NodeMemory } from './node-memory.js';
import { RULES_VERSION } from './rules-version.js';

/** Which records the graph has, and at which places its imports contain them. */
export class KnownRecords {
  readonly #places = new Map<string, ReadonlySet<string>>();

  constructor(rows: readonly RecordPlaces[] = []) {
    for (const { record, places } of rows) {
      const keys = places.map(({ import: id, index }) => `${id} ${index}`);
      this.#places.set(record, new Set(keys));
    }
  }

  has(record: string): boolean {
    return this.#places.has(record);
  }

  /** Those of the records that their import does not contain yet, each place once. */
  fresh(records: readonly BatchRecord[]): readonly BatchRecord[] {
    const seen = new Set<string>();
    return records.filter(({ record, import: id, index }) => {
      const place = `${id} ${index}`;
      if (this.#places.get(record)?.has(place) || seen.has(`${record} ${place}`)) return false;
      seen.add(`${record} ${place}`);
      return true;
    });
  }
}

/**
 * Begins a change: takes the graph's lock, then asks which of the records are there. In this
 * order, so that of two writers the second sees what the first has written.
 *
 * @param memory is told of the version, so that it forgets what another writer may have changed.
 */
export async function beginChange(
  transaction: Transaction,
  records: readonly BatchRecord[],
  memory: NodeMemory,
): Promise<KnownRecords> {
  const [state] = await transaction.run(raiseVersion(RULES_VERSION));
  memory.begin(state?.version ?? 0);
  if (records.length === 0) return new KnownRecords();
  return new KnownRecords(await transaction.run(recordPlaces(recordIds(records))));
}

/** The ids of the records, sorted, each once. */
export function recordIds(records: readonly BatchRecord[]): readonly string[] {
  return [...new Set(records.map(({ record }) => record))].sort();
}
