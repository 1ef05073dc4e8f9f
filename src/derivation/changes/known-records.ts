import { type RecordPlaces, recordPlaces } from '../../graph/index.js';
import type { BatchRecord } from '../planning/index.js';
import type { Change } from './change.js';

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

/** Which of the records the graph has. Inside a change no other writer can add one meanwhile. */
export async function knownRecords(
  { transaction }: Change,
  records: readonly BatchRecord[],
): Promise<KnownRecords> {
  if (records.length === 0) return new KnownRecords();
  return new KnownRecords(await transaction.run(recordPlaces(recordIds(records))));
}

/** The ids of the records, sorted, each once. */
export function recordIds(records: readonly BatchRecord[]): readonly string[] {
  return [...new Set(records.map(({ record }) => record))].sort();
}
