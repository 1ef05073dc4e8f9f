import {
  type BlockProperty,
  blockMembers,
  blockSizes,
  fieldsOfRecords,
  keyOwners,
  type Transaction,
} from '../graph/index.js';
import {
  type BlockRequest,
  type DescribingRecord,
  type IdentityDecision,
  namedIn,
  type PaperFeatures,
  paperFeatures,
  type RecordSource,
} from '../identity/index.js';
import { interpretRecord, zipFields } from '../ris/index.js';
import { propertyOfBlock, storedSubBlock } from './record-keys.js';

/** What was made of records lately. A record never changes, so this never grows old. */
export type FeatureMemory = Map<string, PaperFeatures>;

/** About 12 MB of features. */
const MOST_REMEMBERED = 20_000;

/** The records of the graph as a transaction sees them, found by what they may share with others. */
export class StoredRecords implements RecordSource {
  readonly #transaction: Transaction;
  readonly #memory: FeatureMemory;
  readonly #decisions: readonly IdentityDecision[];
  readonly #sizes = new Map<string, number>();

  constructor(
    transaction: Transaction,
    memory: FeatureMemory,
    decisions: readonly IdentityDecision[] = [],
  ) {
    this.#transaction = transaction;
    this.#memory = memory;
    this.#decisions = decisions;
    if (memory.size > MOST_REMEMBERED) memory.clear();
  }

  async blockSizes(keys: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await Promise.all(
      byProperty(keys).map(([property, some]) => this.#transaction.run(blockSizes(property, some))),
    );
    for (const { key, size } of rows.flat()) this.#sizes.set(key, size);
    return new Map(keys.map((key) => [key, this.#sizes.get(key) ?? 0]));
  }

  async blockMembers(
    requests: readonly BlockRequest[],
  ): Promise<readonly (readonly PaperFeatures[])[]> {
    const keys = [...new Set(requests.map(({ key }) => key))].filter((key) => this.#sizes.has(key));
    const found = await Promise.all(
      byProperty(keys).map(([property, some]) =>
        this.#transaction.run(blockMembers(property, some)),
      ),
    );
    const members = new Map<string, string[]>();
    for (const { key, record, ...parts } of found.flat()) {
      push(members, nameOf({ key, sub: null }), record);
      push(members, nameOf({ key, sub: storedSubBlock(key, parts) }), record);
    }
    const ids = requests.map((request) => members.get(nameOf(request)) ?? []);
    const features = await this.featuresOf(ids.flat());
    return ids.map((block) => block.flatMap((id) => features.get(id) ?? []));
  }

  async keyOwners(paperKeys: readonly string[]): Promise<readonly PaperFeatures[]> {
    if (paperKeys.length === 0) return [];
    const rows = await this.#transaction.run(keyOwners(paperKeys));
    return [...(await this.featuresOf(rows.map(({ record }) => record))).values()];
  }

  async decisionsAbout(recordIds: readonly string[]): ReturnType<RecordSource['decisionsAbout']> {
    if (this.#decisions.length === 0) return { decisions: [], records: [] };
    const asked = new Set(recordIds);
    const decisions = this.#decisions.filter((each) => namedIn(each).some((id) => asked.has(id)));
    const records = await this.featuresOf(decisions.flatMap(namedIn));
    return { decisions, records: [...records.values()] };
  }

  /** The features of records; those that the graph does not have are left out. */
  async featuresOf(ids: readonly string[]): Promise<ReadonlyMap<string, PaperFeatures>> {
    const missing = [...new Set(ids)].filter((id) => !this.#memory.has(id)).sort();
    for (const { recordId, reference } of await this.understand(missing)) {
      this.#memory.set(recordId, paperFeatures(recordId, reference));
    }
    return new Map(
      ids.flatMap((id) => {
        const features = this.#memory.get(id);
        return features === undefined ? [] : [[id, features] as const];
      }),
    );
  }

  /** Reads records whole and finds out what they mean. */
  async understand(ids: readonly string[]): Promise<readonly DescribingRecord[]> {
    if (ids.length === 0) return [];
    const rows = await this.#transaction.run(fieldsOfRecords(ids));
    return rows.map(({ record, tags, values }) => ({
      recordId: record,
      reference: interpretRecord(zipFields(tags, values)).reference,
    }));
  }
}

function byProperty(
  keys: readonly string[],
): readonly (readonly [BlockProperty, readonly string[]])[] {
  const groups = new Map<BlockProperty, string[]>();
  for (const key of keys) push(groups, propertyOfBlock(key), key);
  return [...groups];
}

function push<Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}

function nameOf({ key, sub }: BlockRequest): string {
  return JSON.stringify([key, sub]);
}
