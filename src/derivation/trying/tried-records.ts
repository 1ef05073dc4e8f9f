import {
  type BlockRequest,
  blockKeys,
  namedIn,
  type PaperFeatures,
  type RecordSource,
  subBlockKey,
} from '../../identity/index.js';
import type { StoredRecords } from '../planning/index.js';

/**
 * The records of the graph together with records that are only tried: what rules compare new records
 * with, as if the earlier ones of the same source were in the graph. Nothing is written.
 */
export class TriedRecords implements RecordSource {
  readonly #stored: StoredRecords;
  readonly #tried = new Map<string, PaperFeatures>();
  readonly #byBlock = new Map<string, PaperFeatures[]>();
  /** For each paper key the tried record with the smallest id that has it alone. */
  readonly #owners = new Map<string, PaperFeatures>();

  constructor(stored: StoredRecords) {
    this.#stored = stored;
  }

  has(record: string): boolean {
    return this.#tried.has(record);
  }

  add(records: readonly PaperFeatures[]): void {
    for (const record of records) {
      this.#tried.set(record.recordId, record);
      for (const key of blockKeys(record)) {
        const members = this.#byBlock.get(key) ?? [];
        members.push(record);
        this.#byBlock.set(key, members);
      }
      const owner = this.#owners.get(record.paperKey);
      this.#owners.set(record.paperKey, owner === undefined ? record : smaller(owner, record));
    }
  }

  async blockSizes(keys: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const stored = await this.#stored.blockSizes(keys);
    return new Map(
      keys.map((key) => [key, (stored.get(key) ?? 0) + (this.#byBlock.get(key)?.length ?? 0)]),
    );
  }

  async blockMembers(
    requests: readonly BlockRequest[],
  ): Promise<readonly (readonly PaperFeatures[])[]> {
    const stored = await this.#stored.blockMembers(requests);
    return requests.map((request, place) => [
      ...(stored[place] ?? []),
      ...this.#membersOf(request),
    ]);
  }

  #membersOf({ key, sub }: BlockRequest): readonly PaperFeatures[] {
    const members = this.#byBlock.get(key) ?? [];
    return sub === null ? members : members.filter((each) => subBlockKey(each, key) === sub);
  }

  async keyOwners(paperKeys: readonly string[]): Promise<readonly PaperFeatures[]> {
    const owners = new Map(
      (await this.#stored.keyOwners(paperKeys)).map((record) => [record.paperKey, record]),
    );
    for (const key of paperKeys) {
      const [stored, tried] = [owners.get(key), this.#owners.get(key)];
      if (tried !== undefined) owners.set(key, stored ? smaller(stored, tried) : tried);
    }
    return [...owners.values()];
  }

  async decisionsAbout(recordIds: readonly string[]): ReturnType<RecordSource['decisionsAbout']> {
    const { decisions, records } = await this.#stored.decisionsAbout(recordIds);
    const tried = decisions.flatMap(namedIn).flatMap((id) => this.#tried.get(id) ?? []);
    return { decisions, records: [...new Set([...records, ...tried])] };
  }
}

function smaller(one: PaperFeatures, two: PaperFeatures): PaperFeatures {
  return one.recordId < two.recordId ? one : two;
}
